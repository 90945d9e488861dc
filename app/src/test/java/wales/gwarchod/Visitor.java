package wales.gwarchod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Visits pages over HTTP with cookies and without scripts: reads a page, fills in its forms, does not follow redirects. */
public final class Visitor {
    private final String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** A visitor without cookies. */
    public Visitor(String base) {
        this.base = base;
    }

    /** Asks for a page. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** The page, read. */
    public Document page(String path) {
        return Jsoup.parse(get(path).body(), base + path);
    }

    /** Sends a form with its hidden fields, and these others as name, value, name, value. */
    public HttpResponse<String> submit(Element form, String... others) {
        var body = new StringJoiner("&");
        form.select("input[type=hidden]").forEach(field -> body.add(pair(field.attr("name"), field.attr("value"))));
        for (int i = 0; i < others.length; i += 2) {
            body.add(pair(others[i], others[i + 1]));
        }
        return post(form.attr("action"), body.toString());
    }

    /** Sends a form that carries a file, with its hidden fields. */
    public HttpResponse<String> upload(Element form, String field, Path file) {
        var boundary = "between-the-parts-of-a-test";
        var body = new ByteArrayOutputStream();
        form.select("input[type=hidden]")
                .forEach(hidden -> part(
                        body,
                        boundary,
                        "name=\"" + hidden.attr("name") + "\"",
                        hidden.attr("value").getBytes(StandardCharsets.UTF_8)));
        try {
            part(
                    body,
                    boundary,
                    "name=\"" + field + "\"; filename=\"" + file.getFileName() + "\"",
                    Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + form.attr("action")))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a body as a form. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
