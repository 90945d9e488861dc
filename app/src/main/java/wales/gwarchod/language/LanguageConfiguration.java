package wales.gwarchod.language;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    @Bean
    Words words() {
        return Words.load();
    }

    @Bean
    MessageSource messageSource(Words words) {
        return new WordsMessageSource(words);
    }
}
