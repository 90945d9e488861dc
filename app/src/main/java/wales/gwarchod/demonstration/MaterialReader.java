package wales.gwarchod.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wales.gwarchod.demonstration.Material.Area;
import wales.gwarchod.demonstration.Material.Forename;
import wales.gwarchod.demonstration.Material.Names;
import wales.gwarchod.demonstration.Material.Offence;
import wales.gwarchod.demonstration.Material.Offences;
import wales.gwarchod.demonstration.Material.Ordinary;
import wales.gwarchod.demonstration.Material.Phrases;
import wales.gwarchod.demonstration.Material.Places;
import wales.gwarchod.demonstration.Material.Relation;
import wales.gwarchod.demonstration.Material.Surname;
import wales.gwarchod.demonstration.Material.Values;

/** Reads the JSON files of the material into their types. */
final class MaterialReader {
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final JsonMapper json = JsonMapper.builder().build();
    private int parts = 0;

    Material read() {
        var english = file("narrative-parts.json");
        var ordinary = file("ordinary.json");
        var welsh = file("welsh.json");
        return new Material(
                phrases(english, values(english.path("values"), english.path("values"))),
                phrases(welsh, values(welsh.path("values"), english.path("values"))),
                kinds(ordinary.path("kinds")),
                kinds(welsh.path("ordinary")),
                parts(ordinary.path("shared").path("details")),
                parts(ordinary.path("shared").path("ends")),
                names(file("names.json")),
                places(file("places.json")),
                offences(file("offences.json")));
    }

    private JsonNode file(String name) {
        try (var in = Material.class.getResourceAsStream("/demonstration/" + name)) {
            if (in == null) {
                throw new IllegalStateException("demonstration/" + name + " is not on the class path");
            }
            return json.readTree(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Phrases phrases(JsonNode node, Values values) {
        return new Phrases(
                parts(node.path("openers")),
                parts(node.path("introductions")),
                partsByKey(node.path("behaviours")),
                partsByKey(node.path("contexts")),
                parts(node.path("impacts")),
                parts(node.path("actions")),
                parts(node.path("closers")),
                parts(node.path("negations")),
                parts(node.path("historic")),
                parts(node.path("hypothetical")),
                parts(node.path("role_reversals")),
                parts(node.path("wholes")),
                values);
    }

    private Values values(JsonNode node, JsonNode shared) {
        var relations = new ArrayList<Relation>();
        for (var relation : node.path("relation")) {
            relations.add(
                    new Relation(words(relation, "text"), words(relation, "kind"), words(relation, "suspect_sex")));
        }
        return new Values(
                List.copyOf(relations),
                list(node.path("duration")),
                list(node.has("weekday_adverb") ? node.path("weekday_adverb") : node.path("weekday")),
                node.has("month") ? list(node.path("month")) : ENGLISH_MONTHS,
                list(shared.path("vehicle")),
                list(shared.path("handle")),
                list(shared.path("amount")),
                list(shared.path("officer")),
                Set.copyOf(list(shared.path("many_codes"))));
    }

    private List<Ordinary> kinds(JsonNode node) {
        var kinds = new ArrayList<Ordinary>();
        for (var kind : node) {
            kinds.add(new Ordinary(
                    words(kind, "kind"),
                    new Offence(
                            words(kind, "kind"),
                            words(kind, "offence_title"),
                            words(kind, "class"),
                            words(kind, "code"),
                            words(kind, "report_kind").equals("crime")),
                    kind.path("weight").asInt(),
                    kind.path("look_alike").asBoolean(false),
                    list(kind.path("items")),
                    parts(kind.path("openers")),
                    parts(kind.path("middles")),
                    parts(kind.path("ends")),
                    parts(kind.path("wholes"))));
        }
        return List.copyOf(kinds);
    }

    private Names names(JsonNode node) {
        var forenames = new ArrayList<Forename>();
        for (var name : node.path("forenames")) {
            forenames.add(new Forename(words(name, "name"), words(name, "sex"), words(name, "origin")));
        }
        var surnames = new ArrayList<Surname>();
        for (var name : node.path("surnames")) {
            surnames.add(new Surname(words(name, "name"), words(name, "origin"), words(name, "feminine")));
        }
        return new Names(
                List.copyOf(forenames),
                List.copyOf(surnames),
                listsByKey(node.path("forename_variants")),
                listsByKey(node.path("surname_variants")),
                listsByKey(node.path("nicknames")),
                Set.copyOf(list(node.path("avoid_full_names"))));
    }

    private Places places(JsonNode node) {
        var areas = new ArrayList<Area>();
        for (var area : node.path("areas")) {
            var towns = new ArrayList<String>();
            for (var town : area.path("towns")) {
                towns.add(words(town, "name_en"));
            }
            areas.add(new Area(
                    words(area, "id"),
                    words(area, "name_en"),
                    list(area.path("outcodes")),
                    List.copyOf(towns),
                    list(area.path("streets")),
                    list(area.path("workplaces")),
                    list(area.path("schools")),
                    list(area.path("pubs")),
                    area.path("welsh_share").asDouble()));
        }
        return new Places(
                List.copyOf(areas), list(node.path("places")), list(node.path("shops")), words(node, "inward_letters"));
    }

    private Offences offences(JsonNode node) {
        var byId = new LinkedHashMap<String, Offence>();
        for (var offence : node.path("offences")) {
            byId.put(
                    words(offence, "id"),
                    new Offence(
                            words(offence, "id"),
                            words(offence, "title_en"),
                            words(offence, "class"),
                            words(offence, "code"),
                            words(offence, "report_kind").equals("crime")));
        }
        return new Offences(Map.copyOf(byId), listsByKey(node.path("recorded_as")));
    }

    private Map<String, List<Part>> partsByKey(JsonNode node) {
        var map = new LinkedHashMap<String, List<Part>>();
        node.forEachEntry((key, value) -> map.put(key, parts(value)));
        return map;
    }

    private List<Part> parts(JsonNode node) {
        var read = new ArrayList<Part>();
        for (var part : node) {
            read.add(part(part));
        }
        return List.copyOf(read);
    }

    private Part part(JsonNode node) {
        var text = node.isString() ? node.stringValue() : words(node, "text");
        var template = Template.of(text);
        var codes = list(node.path("codes"));
        var person = words(node, "person");
        return new Part(
                parts++,
                template,
                person.isEmpty() ? "any" : person,
                words(node, "register").equals("terse"),
                words(node, "voice"),
                words(node, "suspect"),
                TakenForGranted.by(text, list(node.path("needs"))),
                Set.copyOf(list(node.path("relations"))),
                codes.isEmpty() && node.has("code") ? List.of(words(node, "code")) : codes,
                words(node, "context"),
                words(node, "suspect_sex"),
                words(node, "victim_sex"),
                template.mentionsSuspect(),
                template.mentionsVictim());
    }

    private static Map<String, List<String>> listsByKey(JsonNode node) {
        var map = new LinkedHashMap<String, List<String>>();
        node.forEachEntry((key, value) -> map.put(key, list(value)));
        return map;
    }

    private static List<String> list(JsonNode node) {
        var read = new TreeSet<String>();
        var words = new ArrayList<String>();
        for (var word : node) {
            if (read.add(word.asString())) {
                words.add(word.asString());
            }
        }
        return List.copyOf(words);
    }

    private static String words(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
