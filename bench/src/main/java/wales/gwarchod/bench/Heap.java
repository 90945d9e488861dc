package wales.gwarchod.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** Watches how much of the heap is in use, ten times a second; garbage that was not collected yet counts. */
final class Heap implements AutoCloseable {
    private static final long MEGABYTE = 1024 * 1024;

    private final AtomicLong most = new AtomicLong();
    private final Thread watcher;

    Heap() {
        watcher = Thread.ofPlatform().daemon().name("heap").start(this::watch);
    }

    private void watch() {
        var memory = ManagementFactory.getMemoryMXBean();
        while (!Thread.currentThread().isInterrupted()) {
            most.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            try {
                Thread.sleep(100);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        }
    }

    long peakMegabytes() {
        return most.get() / MEGABYTE;
    }

    static long limitMegabytes() {
        return Runtime.getRuntime().maxMemory() / MEGABYTE;
    }

    /** What the whole process has held in memory at most, as Linux counts it. */
    static String peakResident() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("not known");
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
