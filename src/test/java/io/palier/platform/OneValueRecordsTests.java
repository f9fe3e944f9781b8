package io.palier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

class OneValueRecordsTests {

    private final DefaultConversionService forms = new DefaultConversionService();

    OneValueRecordsTests() {
        forms.addConverter(new OneValueRecords());
    }

    @Test
    void aNameIsReadAsItIsWrittenAndWrittenAsItIsRead() {
        for (var name : List.of(
                new TicketNumber("INC-2026-000042"),
                new TeamCode("L3-BILLING"),
                new SystemCode("BILLING"),
                new CategoryCode("ORDER_CREATION"),
                new CustomerId(42))) {
            var written = forms.convert(name, String.class);
            assertThat(forms.convert(written, name.getClass())).isEqualTo(name);
        }
        assertThat(forms.convert(new CustomerId(42), String.class)).isEqualTo("42");
    }

    @Test
    void spaceAroundANameIsNoPartOfIt() {
        assertThat(forms.convert(" BILLING ", SystemCode.class)).isEqualTo(new SystemCode("BILLING"));
    }

    @Test
    void nothingWrittenIsNoName() {
        assertThat(forms.convert("", TeamCode.class)).isNull();
        assertThat(forms.convert("  ", CustomerId.class)).isNull();
    }

    @Test
    void whatIsNotShapedAsANameIsRefused() {
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> forms.convert("INC-42", TicketNumber.class))
                .havingRootCause()
                .isInstanceOf(IllegalArgumentException.class);
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> forms.convert("42 or 1=1", CustomerId.class));
    }
}
