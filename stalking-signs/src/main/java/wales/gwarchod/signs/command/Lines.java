package wales.gwarchod.signs.command;

import java.util.List;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import wales.gwarchod.signs.Contribution;
import wales.gwarchod.signs.Four;
import wales.gwarchod.signs.PairReading;
import wales.gwarchod.signs.Quantity;
import wales.gwarchod.signs.Quote;
import wales.gwarchod.signs.Reading;
import wales.gwarchod.signs.SetAside;
import wales.gwarchod.signs.Sign;
import wales.gwarchod.signs.UrgentFlag;

/** Readings as JSON lines. */
final class Lines {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonMapper plain = JsonMapper.builder().build();
    /** For texts with a lone surrogate, which UTF-8 cannot hold and an escape can. */
    private final JsonMapper escaping =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    String of(JsonNode id, Reading reading) {
        ObjectNode line = NODES.objectNode();
        line.set("id", id);
        line.put("probability", reading.probability());
        line.put("flagged", reading.flagged());
        ArrayNode signs = line.putArray("signs");
        reading.signs().forEach(sign -> signs.add(sign(sign)));
        ArrayNode against = line.putArray("against");
        reading.against().forEach(aside -> against.add(aside(aside)));
        Four four = reading.four();
        ObjectNode letters = line.putObject("four");
        quotes(letters.putArray("fixated"), four.fixated());
        quotes(letters.putArray("obsessive"), four.obsessive());
        quotes(letters.putArray("unwanted"), four.unwanted());
        quotes(letters.putArray("repeated"), four.repeated());
        ArrayNode quantities = line.putArray("quantities");
        for (Quantity quantity : reading.quantities()) {
            ObjectNode node = quantities.addObject();
            node.put("kind", quantity.kind().name().toLowerCase(java.util.Locale.ROOT));
            node.put("value", quantity.value());
            quote(node, quantity.quote());
        }
        contributions(line.putArray("contributions"), reading.contributions());
        line.put("log_odds", reading.logOdds());
        urgent(line.putArray("urgent"), reading.urgent());
        line.put("complete", reading.complete());
        line.put("rules_version", reading.rulesVersion());
        return text(line);
    }

    ObjectNode sign(Sign sign) {
        ObjectNode node = NODES.objectNode();
        node.put("code", sign.code());
        quote(node, sign.quote());
        node.put("rule", sign.rule());
        return node;
    }

    ObjectNode aside(SetAside aside) {
        ObjectNode node = NODES.objectNode();
        node.put("code", aside.code());
        quote(node, aside.quote());
        node.put("rule", aside.rule());
        node.put("scope", aside.scope().key());
        Quote cue = aside.cue();
        if (cue != null) {
            quote(node.putObject("cue"), cue);
        }
        return node;
    }

    /** @param pair as it stood in the file; {@code signs} and {@code against} say in {@code report} which text they stand in */
    String of(JsonNode pair, PairReading reading, ArrayNode signs, ArrayNode against, ArrayNode reports) {
        ObjectNode line = NODES.objectNode();
        line.set("pair", pair);
        line.put("probability", reading.probability());
        line.put("flagged", reading.flagged());
        line.put("records", reading.records());
        line.put("reversed_records", reading.reversedRecords());
        line.put("distinct_days", reading.distinctDays());
        line.put("last_28_days", reading.last28Days());
        line.put("last_90_days", reading.last90Days());
        line.put("last_365_days", reading.last365Days());
        ArrayNode behaviours = line.putArray("behaviours");
        reading.behaviours().forEach(behaviours::add);
        ArrayNode channels = line.putArray("channels");
        reading.channels().forEach(channels::add);
        line.set("signs", signs);
        line.set("against", against);
        contributions(line.putArray("contributions"), reading.contributions());
        line.put("log_odds", reading.logOdds());
        urgent(line.putArray("urgent"), reading.urgent());
        line.put("complete", reading.complete());
        line.set("reports", reports);
        line.put("rules_version", reading.rulesVersion());
        return text(line);
    }

    private static void quotes(ArrayNode array, List<Quote> quotes) {
        quotes.forEach(quote -> quote(array.addObject(), quote));
    }

    private static void quote(ObjectNode node, Quote quote) {
        node.put("quote", quote.text());
        node.put("start", quote.start());
        node.put("end", quote.end());
    }

    private static void contributions(ArrayNode array, List<Contribution> contributions) {
        for (Contribution contribution : contributions) {
            ObjectNode node = array.addObject();
            node.put("input", contribution.input());
            node.put("weight", contribution.weight());
            if (contribution.rule() != null) {
                node.put("rule", contribution.rule());
            }
            Quote quote = contribution.quote();
            if (quote != null) {
                quote(node, quote);
            }
        }
    }

    private static void urgent(ArrayNode array, java.util.Set<UrgentFlag> urgent) {
        urgent.stream()
                .sorted()
                .map(flag -> flag.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .forEach(array::add);
    }

    private String text(ObjectNode line) {
        String text = plain.writeValueAsString(line);
        boolean lone = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return lone ? escaping.writeValueAsString(line) : text;
    }
}
