package wales.gwarchod.pages;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {
    private final ReadersLanguage language;

    PagesConfiguration(ReadersLanguage language) {
        this.language = language;
    }

    /** Styles and scripts travel compressed; pages do not, for what a reader sends could then be guessed by its length. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> compressedAssets() {
        return server -> {
            var compression = new Compression();
            compression.setEnabled(true);
            compression.setMimeTypes(
                    new String[] {"text/css", "text/javascript", "application/javascript", "image/svg+xml"});
            server.setCompression(compression);
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(language);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After the access check, which has no order of its own.
        registry.addInterceptor(new OncePerForm()).order(100);
    }

    /** Names carry a hash of the content, so a browser may keep what it has. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
