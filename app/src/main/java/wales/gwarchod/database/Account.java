package wales.gwarchod.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root; so where we are root it runs in a user namespace of its own, in
 * which it is nobody in particular, or else as the account {@code nobody}. In a namespace it still owns root's files: one
 * more reason why the application's database role is never a superuser.
 */
sealed interface Account {
    /** What goes before a server program on its command line. */
    List<String> prefix();

    /** Hands a folder and all in it to the server. */
    void own(Path folder) throws IOException;

    /** We are an ordinary account, and the server is too. */
    record Ours() implements Account {
        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path folder) {
            // ours from the beginning
        }
    }

    /** We are root: the server runs in a user namespace. */
    record Namespace() implements Account {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user", "--");
        }

        @Override
        public void own(Path folder) {
            // root's files, which the server in its namespace sees as its own
        }
    }

    /** We are root where there are no user namespaces: the server runs as an account that owns its files. */
    record Dropped(int user, int group) implements Account {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--");
        }

        @Override
        public void own(Path folder) throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                for (var path : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }

        /** The server must be able to walk down to its files: says which folder on the way is closed to it. */
        void reach(Path folder) {
            for (Path at = folder; at != null; at = at.getParent()) {
                if (!Program.works(Stream.concat(prefix().stream(), Stream.of("test", "-x", at.toString()))
                        .toList())) {
                    throw new CannotOpen(
                            ("As root without user namespaces the database runs as the account nobody, and %s is closed to "
                                            + "it: choose another place with --data, or start as an ordinary account.")
                                    .formatted(at));
                }
            }
        }
    }

    /** @throws CannotOpen if we are root and there is neither a namespace nor a way to another account */
    static Account choose() {
        if (new UnixSystem().getUid() != 0) {
            return new Ours();
        }
        var namespace = new Namespace();
        if (Program.works(
                Stream.concat(namespace.prefix().stream(), Stream.of("true")).toList())) {
            return namespace;
        }
        return nobody();
    }

    /** The account nobody, as an ordinary Linux numbers it. */
    static Account nobody() {
        var nobody = new Dropped(65534, 65534);
        if (Program.works(
                Stream.concat(nobody.prefix().stream(), Stream.of("true")).toList())) {
            return nobody;
        }
        throw new CannotOpen(
                "PostgreSQL does not run as root, and neither a user namespace (unshare) nor the account nobody (setpriv) is "
                        + "to be had here: start as an ordinary account.");
    }
}
