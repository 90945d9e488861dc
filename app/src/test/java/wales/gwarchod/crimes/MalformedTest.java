package wales.gwarchod.crimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wales.gwarchod.TestDatabase;
import wales.gwarchod.language.Language;
import wales.gwarchod.language.Words;

@DisplayName("A malformed input")
class MalformedTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final CrimesRoom ROOM = new CrimesRoom(DATABASE.dataSource());
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Words WORDS = Words.load();

    @TempDir
    static Path folder;

    @BeforeAll
    static void a_good_load_came_before() throws Exception {
        CrimesRoom.acting(() -> ROOM.loads().load(SampleExtract.of(5).zip(folder.resolve("before.zip")), null));
    }

    @AfterAll
    static void close() {
        ROOM.close();
        DATABASE.close();
    }

    static List<Malformed> malformed() {
        return Malformed.all();
    }

    @Test
    void comes_in_more_than_forty_kinds() {
        assertThat(Malformed.all()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void gets_a_clear_message_and_loses_nothing(Malformed given) throws Exception {
        int number = NUMBER.incrementAndGet();
        Path file = given.write(folder, number);
        Path mapping = given.mapping() == null
                ? null
                : Files.writeString(folder.resolve("mapping-" + number), given.mapping());
        var before = TableState.of(ROOM);
        if (given.fault().isEmpty()) {
            var load = CrimesRoom.acting(() -> ROOM.loads().load(file, mapping));
            assertThat(load.state()).isEqualTo(LoadState.APPLIED);
            assertThat(load.changes().added()).isEqualTo(given.good());
            var rejected = CrimesRoom.acting(() -> ROOM.loads().rejected(load.id(), 10));
            assertThat(rejected).extracting(RejectedRow::code).isEqualTo(given.rejected());
            assertThat(load.rowsRead()).isEqualTo(load.changes().added() + load.rowsRejected());
            rejected.forEach(row -> assertThat(row.line()).isPositive());
            rejected.forEach(row -> saysInBothLanguages("crimes.rejected." + row.code(), Map.of("found", row.found())));
        } else {
            var fault = catchThrowableOfType(
                    ExtractFault.class,
                    () -> CrimesRoom.acting(() -> ROOM.loads().load(file, mapping)));
            assertThat(fault).isNotNull();
            assertThat(fault.code()).isEqualTo(given.fault());
            assertThat(TableState.of(ROOM)).isEqualTo(before);
            saysInBothLanguages("crimes.fault." + fault.code(), gaps(fault.args()));
        }
    }

    private static Map<String, Object> gaps(List<String> args) {
        var gaps = new HashMap<String, Object>();
        var names = List.of("first", "second", "third");
        for (int i = 0; i < 3; i++) {
            gaps.put(names.get(i), i < args.size() ? args.get(i) : "");
        }
        return gaps;
    }

    private static void saysInBothLanguages(String key, Map<String, ?> gaps) {
        var english = WORDS.in(Language.ENGLISH).say(key, new HashMap<>(gaps));
        var welsh = WORDS.in(Language.WELSH).say(key, new HashMap<>(gaps));
        assertThat(english).endsWith(".").isNotEqualTo(welsh);
    }
}
