package wales.gwarchod.crimes.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import wales.gwarchod.access.Access;
import wales.gwarchod.access.Acting;
import wales.gwarchod.access.Action;
import wales.gwarchod.access.Tier;
import wales.gwarchod.crimes.ExtractFault;
import wales.gwarchod.crimes.LoadProgress;
import wales.gwarchod.crimes.Loads;
import wales.gwarchod.language.Speech;
import wales.gwarchod.pages.FormProblems;
import wales.gwarchod.pages.PageHead;
import wales.gwarchod.pages.Pages;
import wales.gwarchod.pages.govuk.BreadcrumbItem;

/** Imports: what was handed in, what became of it, and the form that hands in more. */
@Controller
class ImportPages {
    private final Loads loads;
    private final Pages pages;

    ImportPages(Loads loads, Pages pages) {
        this.loads = loads;
        this.pages = pages;
    }

    @GetMapping("/imports")
    @Access(Action.READ_LOADS)
    ModelAndView list(Speech say) {
        return pages.show(
                "crimes/imports.jte",
                PageHead.titled(say.say("crimes.imports.title")).wide(),
                ImportsPage.of(loads.recent(), Acting.now(), say));
    }

    @GetMapping("/imports/{id}")
    @Access(value = Action.READ_LOADS, tier = Tier.T1)
    ModelAndView load(@PathVariable long id, Speech say) {
        var load = loads.find(id).orElseThrow();
        var page = LoadPage.of(load, loads.progress(id).orElseThrow(), loads.rejected(id, LoadPage.MOST), say);
        return pages.show(
                "crimes/load.jte",
                PageHead.titled(page.heading())
                        .wide()
                        .breadcrumbs(BreadcrumbItem.of(say.say("crimes.load.back"), "/imports")),
                page);
    }

    /** For scripts: how far an import has come. */
    @GetMapping(path = "/imports/{id}/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Access(Action.READ_LOADS)
    Map<String, Object> progress(@PathVariable long id) {
        LoadProgress progress = loads.progress(id).orElseThrow();
        return Map.of(
                "id", id,
                "state", progress.state().name(),
                "percent", progress.percent(),
                "rows_read", progress.rowsRead(),
                "rows_expected", progress.rowsExpected(),
                "reports_done", progress.reportsDone(),
                "reports_to_do", progress.reportsToDo());
    }

    @GetMapping("/imports/new")
    @Access(Action.LOAD)
    ModelAndView form(Speech say) {
        return pages.show("crimes/new-import.jte", head(say), NewImportPage.of(FormProblems.none(), say));
    }

    @PostMapping("/imports/new")
    @Access(Action.LOAD)
    ModelAndView handIn(
            @RequestParam @Nullable MultipartFile file, @RequestParam @Nullable MultipartFile mapping, Speech say)
            throws IOException {
        if (file == null || file.isEmpty() && name(file).isEmpty()) {
            return again(FormProblems.of("file", say.say("crimes.new.file.missing"), say), say);
        }
        var folder = Files.createTempDirectory(
                "gwarchod-import", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            var extract = kept(file, folder.resolve("extract"));
            var named = mapping == null || mapping.isEmpty() ? null : kept(mapping, folder.resolve("mapping"));
            long id = loads.receive(extract, named, name(file));
            return pages.goTo("/imports/" + id, say.say("crimes.new.done", "file", name(file)));
        } catch (ExtractFault fault) {
            return again(FormProblems.of("file", LoadPage.fault(fault.code(), fault.args(), say), say), say);
        } finally {
            for (String left : List.of("extract", "mapping")) {
                Files.deleteIfExists(folder.resolve(left));
            }
            Files.delete(folder);
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static Path kept(MultipartFile file, Path path) throws IOException {
        file.transferTo(path);
        return path;
    }

    private ModelAndView again(FormProblems problems, Speech say) {
        return pages.showAgain("crimes/new-import.jte", head(say).with(problems), NewImportPage.of(problems, say));
    }

    private static PageHead head(Speech say) {
        return PageHead.titled(say.say("crimes.new.title")).backTo("/imports");
    }

    /** How large a file a browser may hand in; larger ones come by the command line, which reads them where they lie. */
    @Configuration(proxyBeanMethods = false)
    static class UploadLimits {
        @Bean
        MultipartConfigElement multipartConfigElement() {
            var limits = new MultipartConfigFactory();
            limits.setMaxFileSize(DataSize.ofGigabytes(1));
            limits.setMaxRequestSize(DataSize.ofMegabytes(1030));
            return limits.createMultipartConfig();
        }
    }
}
