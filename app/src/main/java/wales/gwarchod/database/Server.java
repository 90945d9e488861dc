package wales.gwarchod.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts and stops the server of one cluster, through PostgreSQL's own control program: that detaches the server from the
 * terminal, so that Ctrl-C reaches us and not the database behind our back.
 *
 * @param cluster the data folder of PostgreSQL
 * @param log where the server writes its log
 * @param scratch a file for the control program's output
 * @param settings what the server runs with, over whatever its files say
 */
record Server(Binaries binaries, Account account, Path cluster, Path log, Path scratch, Map<String, String> settings) {
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 60;
    private static final int PORTS_TO_TRY = 5;

    /**
     * Starts the server on a free port of this machine alone.
     *
     * @return the port
     * @throws CannotOpen with the server's own reason
     */
    int start() throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            long before = Files.exists(log) ? Files.size(log) : 0;
            var answer = control("start", START_SECONDS, "-l", log.toString(), "-o", options(port));
            if (answer.well()) {
                return port;
            }
            var reason = reason(before);
            control("stop", STOP_SECONDS, "-m", "immediate");
            if (attempt == PORTS_TO_TRY || !reason.contains("could not create any TCP/IP sockets")) {
                throw new CannotOpen("The database could not start: %s (more in %s).".formatted(reason, log));
            }
        }
    }

    /** Stops the server, cutting its connections; a server that will not stop in time is made to, and recovers when next started. */
    void stop() {
        if (!control("stop", STOP_SECONDS, "-m", "fast").well()) {
            control("stop", STOP_SECONDS, "-m", "immediate");
        }
    }

    private Program.Ended control(String verb, int seconds, String... more) {
        var command = new ArrayList<>(account.prefix());
        command.addAll(
                List.of(binaries.control().toString(), verb, "-D", cluster.toString(), "-w", "-t", "" + seconds));
        command.addAll(List.of(more));
        return Program.run(command, cluster, "", Duration.ofSeconds(seconds + 20L), scratch);
    }

    private String options(int port) {
        return Stream.concat(
                        Stream.of(Map.entry("port", "" + port)),
                        settings.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining(" "));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** The last thing the server called fatal since it was started. */
    private String reason(long since) throws IOException {
        if (!Files.exists(log)) {
            return "it gave no reason";
        }
        var text = Files.readString(log, StandardCharsets.ISO_8859_1);
        return text.substring((int) Math.min(since, text.length()))
                .lines()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:"))
                .map(line -> line.replaceFirst("^.*?(FATAL|PANIC):\\s*", ""))
                .reduce((first, second) -> second)
                .orElse("it gave no reason within %d seconds".formatted(START_SECONDS));
    }
}
