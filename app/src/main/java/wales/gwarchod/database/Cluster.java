package wales.gwarchod.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The database's files with their passwords, in one folder that is made under another name and renamed when it is whole: so
 * a first start that is killed leaves nothing that could be taken for a database.
 *
 * @param folder holds {@code cluster}, the data folder of PostgreSQL, and a password file for each login
 */
record Cluster(Path folder) {
    static final String SUPERUSER = "gwarchod_superuser";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    Path data() {
        return folder.resolve("cluster");
    }

    /** @throws CannotOpen if the password file is gone */
    String password(String role) {
        try {
            return Files.readString(file(role)).strip();
        } catch (IOException broken) {
            throw new CannotOpen("The password file %s cannot be read.".formatted(file(role)), broken);
        }
    }

    private Path file(String role) {
        return folder.resolve(role + ".password");
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** @throws CannotOpen if another major version of PostgreSQL made the data */
    void requireMajor(String ours) {
        String found;
        try {
            found = Files.readString(data().resolve("PG_VERSION")).strip();
        } catch (IOException broken) {
            throw new CannotOpen("%s holds no PostgreSQL database.".formatted(data()), broken);
        }
        if (!found.equals(ours)) {
            throw new CannotOpen(("The database in %s was made by PostgreSQL %s and this release carries %s: "
                            + "see Upgrade in docs/operating.md.")
                    .formatted(folder, found, ours));
        }
    }

    /**
     * Makes the database with its roles.
     *
     * @param lasting whether to wait until it is on the disk; only tests do not
     */
    void initialise(Binaries binaries, Account account, Path scratch, boolean lasting) throws IOException {
        var unfinished = new Cluster(folder.resolveSibling(folder.getFileName() + ".new"));
        PrivateFiles.delete(unfinished.folder);
        Files.createDirectory(unfinished.folder, PrivateFiles.FOLDER);
        for (var role : List.of(SUPERUSER, Roles.MIGRATE, Roles.APP)) {
            PrivateFiles.write(unfinished.file(role), randomPassword());
        }
        account.own(unfinished.folder);
        unfinished.makeFiles(binaries, account, scratch, lasting);
        unfinished.makeRoles(binaries, account, scratch, lasting);
        PrivateFiles.rename(unfinished.folder, folder);
    }

    private void makeFiles(Binaries binaries, Account account, Path scratch, boolean lasting) throws IOException {
        var command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                binaries.initdb().toString(),
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--pwfile=" + file(SUPERUSER),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (!lasting) {
            command.add("--no-sync");
        }
        check("initialise", Program.run(command, folder, "", PATIENCE, scratch));
        var admission = data().resolve("pg_hba.conf");
        Files.delete(admission);
        PrivateFiles.write(
                admission,
                "# Written by Gwarchod: this machine only, by password only.\nhost all all 127.0.0.1/32 scram-sha-256\n");
        account.own(admission);
    }

    private void makeRoles(Binaries binaries, Account account, Path scratch, boolean lasting) {
        var command = new ArrayList<>(account.prefix());
        command.addAll(List.of(
                binaries.postgres().toString(),
                "--single",
                "-j",
                "-D",
                data().toString(),
                "-c",
                "exit_on_error=true",
                "-c",
                "fsync=" + (lasting ? "on" : "off"),
                "postgres"));
        var statements = new ArrayList<>(Roles.statements(password(Roles.MIGRATE), password(Roles.APP)));
        statements.addAll(Roles.databaseStatements("gwarchod"));
        // in single-user mode with -j a statement ends at a semicolon, a newline and an empty line
        check("prepare", Program.run(command, folder, String.join(";\n\n", statements) + ";\n\n", PATIENCE, scratch));
    }

    private static void check(String what, Program.Ended ended) {
        if (!ended.well()) {
            throw new CannotOpen("PostgreSQL could not %s its files: %s."
                    .formatted(what, Roles.withoutPasswords(lastError(ended.said()))));
        }
    }

    private static String lastError(String said) {
        return said.lines()
                .filter(line -> line.contains("rror:") || line.contains("FATAL:") || line.contains("ERROR:"))
                .findFirst()
                .orElse(said.lines().reduce((first, second) -> second).orElse("it gave no reason"));
    }

    private static String randomPassword() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
