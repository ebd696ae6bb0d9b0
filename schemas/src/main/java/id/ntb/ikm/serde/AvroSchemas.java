package id.ntb.ikm.serde;

import id.ntb.ikm.control.AccessToken;
import id.ntb.ikm.control.Generation;
import id.ntb.ikm.control.GenerationStop;
import id.ntb.ikm.control.LetterDecision;
import id.ntb.ikm.control.LiveGeneration;
import id.ntb.ikm.control.OperatorAct;
import id.ntb.ikm.event.Certification;
import id.ntb.ikm.event.Production;
import id.ntb.ikm.event.Registration;
import id.ntb.ikm.view.IkmProfile;
import id.ntb.ikm.view.IkmView;
import id.ntb.ikm.view.ProductionView;
import id.ntb.ikm.view.ProgramView;
import id.ntb.ikm.view.ViewVersion;
import java.util.List;
import org.apache.avro.Schema;

/** The record types that travel on Kafka; the name of each is its subject in the registry. */
public final class AvroSchemas {

    /** Events first, then views, then what stands on the control topic, then tokens. */
    public static final List<Schema> ALL = List.of(
            Registration.getClassSchema(),
            Certification.getClassSchema(),
            Production.getClassSchema(),
            IkmView.getClassSchema(),
            ProductionView.getClassSchema(),
            ProgramView.getClassSchema(),
            IkmProfile.getClassSchema(),
            ViewVersion.getClassSchema(),
            LiveGeneration.getClassSchema(),
            Generation.getClassSchema(),
            GenerationStop.getClassSchema(),
            OperatorAct.getClassSchema(),
            LetterDecision.getClassSchema(),
            AccessToken.getClassSchema());

    private AvroSchemas() {}
}
