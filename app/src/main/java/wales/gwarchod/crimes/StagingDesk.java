package wales.gwarchod.crimes;

import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import wales.gwarchod.access.WhereaboutsIntake;
import wales.gwarchod.crimes.extract.ExtractFile;

/** Reads an open extract into the staging tables, within the caller's transaction: all of it or nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StagingDesk {
    private final LoadStore loads;
    private final StagedRows staged;
    private final RejectedRows rejected;
    private final WhereaboutsIntake intake;

    StagingDesk(LoadStore loads, StagedRows staged, RejectedRows rejected, WhereaboutsIntake intake) {
        this.loads = loads;
        this.staged = staged;
        this.rejected = rejected;
        this.intake = intake;
    }

    /** @param progress told now and then how many rows have been read */
    public void stage(long loadId, ExtractFile extract, LongConsumer progress) {
        var sink = new Staging(loadId, staged, rejected, intake, progress);
        extract.read(sink);
        sink.finish();
        loads.staged(loadId, extract.manifest(), sink.read(), sink.unknown());
    }
}
