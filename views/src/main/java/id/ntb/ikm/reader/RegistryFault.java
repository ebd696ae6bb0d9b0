package id.ntb.ikm.reader;

import id.ntb.ikm.judge.Causes;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a record that cannot be decoded now from one that never can. */
public final class RegistryFault {

    private RegistryFault() {}

    /** Whether it is the registry that failed. The deserializer wraps what the registry's client throws; an end of file is of the record. */
    public static boolean isBehind(RuntimeException failure) {
        return Causes.of(failure)
                .anyMatch(e -> (e instanceof IOException && !(e instanceof EOFException))
                        || e instanceof RestClientException
                        || e instanceof RetriableException);
    }
}
