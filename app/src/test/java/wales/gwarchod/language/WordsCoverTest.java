package wales.gwarchod.language;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The words and the program fit: what is said has words, and what has words is said. Keys that are put together when the
 * program runs are known by their beginning: from {@code say("x." + ...)} in the source, or from a row of
 * {@code words-said-by-prefix.csv}.
 */
class WordsCoverTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/|<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([^\"]*)\"\\s*(\\+?)");
    private static final Pattern MESSAGE = Pattern.compile("\\bmessage\\s*=\\s*\"\\{([^}\"]*)}\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"\\{?([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*\\.[a-z0-9.-]+)}?\"");

    private static final Words WORDS = Words.load();
    private static SortedMap<String, String> source;
    private static List<String> prefixes;

    @BeforeAll
    static void read_the_source() throws IOException {
        source = new TreeMap<>();
        for (var folder : List.of("src/main/java", "src/main/jte")) {
            if (Files.isDirectory(Path.of(folder))) {
                try (var files = Files.walk(Path.of(folder))) {
                    for (var file : files.filter(Files::isRegularFile).toList()) {
                        source.put(
                                file.toString(),
                                COMMENT.matcher(Files.readString(file)).replaceAll(" "));
                    }
                }
            }
        }
        prefixes = new ArrayList<>();
        for (var row : CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/words-said-by-prefix.csv"))) {
            prefixes.add(row.getField("prefix"));
        }
    }

    @Test
    void the_source_is_where_we_look_for_it() {
        assertThat(source).containsKey("src/main/java/wales/gwarchod/language/Words.java");
    }

    @Test
    void every_key_that_is_said_has_words() {
        var without = new ArrayList<String>();
        source.forEach((file, text) -> {
            SAID.matcher(text).results().filter(said -> said.group(2).isEmpty()).forEach(said -> {
                if (!WORDS.keys().contains(said.group(1))) {
                    without.add(file + ": " + said.group(1));
                }
            });
            MESSAGE.matcher(text).results().forEach(message -> {
                if (!WORDS.keys().contains(message.group(1))) {
                    without.add(file + ": " + message.group(1));
                }
            });
        });
        assertThat(without).as("said without words").isEmpty();
    }

    @Test
    void every_beginning_of_a_key_begins_one() {
        assertThat(beginnings())
                .as("beginnings of keys that begin none")
                .allSatisfy(beginning -> assertThat(WORDS.keys()).anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void every_key_is_said_somewhere() {
        var unsaid = new TreeSet<>(WORDS.keys());
        source.values().forEach(text -> {
            for (Matcher literal = LITERAL.matcher(text); literal.find(); ) {
                unsaid.remove(literal.group(1));
            }
        });
        var beginnings = beginnings();
        unsaid.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertThat(unsaid).as("words that nothing says").isEmpty();
    }

    private static Set<String> beginnings() {
        var beginnings = new TreeSet<>(prefixes);
        source.values()
                .forEach(text -> SAID.matcher(text)
                        .results()
                        .filter(said -> !said.group(2).isEmpty())
                        .forEach(said -> beginnings.add(said.group(1))));
        return beginnings;
    }
}
