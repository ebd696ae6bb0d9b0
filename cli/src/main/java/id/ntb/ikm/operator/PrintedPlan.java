package id.ntb.ikm.operator;

import id.ntb.ikm.generation.ReplayPlan;
import id.ntb.ikm.generation.ReplayPlans;
import id.ntb.ikm.option.Pipelines;
import id.ntb.ikm.rule.Rules;
import java.io.PrintWriter;
import java.util.concurrent.ExecutionException;

/** A plan of a replay, for people. */
record PrintedPlan(ReplayPlan plan) {

    static PrintedPlan of(OperatorClients clients) throws InterruptedException, ExecutionException {
        return new PrintedPlan(new ReplayPlans(
                        clients.admin(),
                        clients.connection(),
                        clients.avro(),
                        Rules.shipped().fingerprint(),
                        OperatorClients.events())
                .plan(Pipelines.FIRST_GENERATION));
    }

    /** Returns whether nothing speaks against it. */
    boolean print(PrintWriter out) {
        String live = plan.next().control().liveName().orElse("none");
        out.printf("live          %s%n", live);
        out.printf("next          %s%s%n", plan.next().name(), plan.next().isBegun() ? ", begun before" : "");
        out.printf(
                "rules         %s%n",
                plan.rules().isEmpty()
                        ? "the same as those of " + live
                        : "differ in " + String.join(", ", plan.rules()));
        out.printf("to be read    %,d events%n", plan.events());
        out.printf("disk          %,d MB, as much as %s takes", plan.bytes() >> 20, live);
        plan.free().ifPresent(free -> out.printf("; %,d MB are free", free >> 20));
        out.println();
        plan.refusals().forEach(refusal -> out.println("refused: " + refusal));
        out.flush();
        return plan.refusals().isEmpty();
    }
}
