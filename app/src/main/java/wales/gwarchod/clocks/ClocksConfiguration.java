package wales.gwarchod.clocks;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClocksConfiguration {
    @Bean
    Clock clock() {
        return London.clock();
    }

    @Bean
    WorkingDays workingDays() {
        return WorkingDays.shipped();
    }

    @Bean
    LegalClocks legalClocks() {
        return LegalClocks.shipped();
    }

    @Bean
    Deadlines deadlines(WorkingDays workingDays, LegalClocks legalClocks) {
        return new Deadlines(workingDays, legalClocks);
    }
}
