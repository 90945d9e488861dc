package wales.gwarchod.pages.govuk;

import gg.jte.Content;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns the options of an official example into the parameters of our template.
 *
 * <p>The examples use what a loosely typed language allows: {@code false}, {@code null} or {@code ""} among the items, and
 * raw markup in {@code html}. Such items are dropped, or become null where items are numbered; a box of a date that is
 * {@code false} is {@link DateItem#LEFT_OUT}; empty markup counts as none; and raw markup becomes a {@link Content} here, in
 * the test only: no page can do that.
 */
class OptionsOfMacro {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addDeserializer(Content.class, new RawMarkup())
                    .addDeserializer(Attributes.class, new AttributesFromMap()))
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Set<String> NUMBERED = Set.of("radios", "checkboxes", "taskList");

    private final String template;
    private final Method render;

    /**
     * For one template.
     *
     * @param folder {@code govuk} or {@code moj}
     */
    OptionsOfMacro(String folder, String template) {
        this.template = template;
        try {
            var type = Class.forName("gg.jte.generated.precompiled." + folder + ".Jte" + template + "Generated");
            render = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("render"))
                    .findFirst()
                    .orElseThrow();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("There is no component " + template, e);
        }
    }

    Map<String, Object> parameters(JsonNode options) {
        var parameters = new HashMap<String, Object>();
        for (Parameter parameter : render.getParameters()) {
            var value = option(options, parameter.getName());
            if (value == null || value.isNull()) {
                continue;
            }
            var type = MAPPER.constructType(parameter.getParameterizedType());
            Object read = isLeftOut(parameter, value)
                    ? DateItem.LEFT_OUT
                    : MAPPER.treeToValue(withoutEmpty(parameter.getName(), value), type);
            if (read != null) {
                parameters.put(parameter.getName(), read);
            }
        }
        return parameters;
    }

    /** The option of that name; {@code titleText} is also the text of the option {@code title}. */
    private static @Nullable JsonNode option(JsonNode options, String name) {
        var direct = options.get(name.equals("forId") ? "for" : name);
        if (direct != null) {
            return direct;
        }
        for (var part : List.of("Text", "Html", "Attributes")) {
            if (name.endsWith(part)) {
                var outer = options.get(name.substring(0, name.length() - part.length()));
                return outer == null ? null : outer.get(part.toLowerCase(Locale.ROOT));
            }
        }
        return null;
    }

    private static boolean isLeftOut(Parameter parameter, JsonNode value) {
        return parameter.getType() == DateItem.class && value.isBoolean() && !value.booleanValue();
    }

    private JsonNode withoutEmpty(String name, JsonNode node) {
        return switch (node) {
            case ArrayNode list -> {
                var kept = JsonNodeFactory.instance.arrayNode();
                for (var item : list) {
                    boolean empty = item.isNull()
                            || item.isBoolean() && !item.booleanValue()
                            || item.isString() && item.stringValue().isEmpty()
                            || item.isObject() && item.isEmpty();
                    if (!empty) {
                        kept.add(withoutEmpty(name, item));
                    } else if (NUMBERED.contains(template)) {
                        kept.addNull();
                    }
                }
                yield kept;
            }
            case ObjectNode object when name.equals("slots") -> slots(object);
            case ObjectNode object -> {
                var kept = JsonNodeFactory.instance.objectNode();
                object.forEachEntry((key, value) -> kept.set(key, withoutEmpty(key, value)));
                yield kept;
            }
            case JsonNode flag when name.equals("html") && flag.isBoolean() -> JsonNodeFactory.instance.nullNode();
            default -> node;
        };
    }

    /** The end slot is markup, or markup with where it stands. */
    private static JsonNode slots(ObjectNode slots) {
        var flat = JsonNodeFactory.instance.objectNode();
        slots.forEachEntry((key, value) -> flat.set(key, value.isObject() ? value.get("html") : value));
        flat.put("endInline", slots.path("end").path("align").asString("").equals("inline"));
        return flat;
    }

    private static class RawMarkup extends StdDeserializer<Content> {
        RawMarkup() {
            super(Content.class);
        }

        @Override
        public @Nullable Content deserialize(JsonParser parser, DeserializationContext context) {
            var markup = parser.getValueAsString();
            return markup == null || markup.isEmpty() ? null : output -> output.writeContent(markup);
        }
    }

    private static class AttributesFromMap extends StdDeserializer<Attributes> {
        AttributesFromMap() {
            super(Attributes.class);
        }

        @Override
        public Attributes deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode map = context.readTree(parser);
            var values = new LinkedHashMap<String, String>();
            map.forEachEntry((name, value) -> values.put(name, value.asString()));
            return new Attributes(values);
        }
    }
}
