package ai.careerpath.catalog;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.careerpath.configuration.WrongSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogPropertiesTest {

    @Test
    void aRoleOfTheOperatorThatCannotBeUsedIsToldAsAWrongSetting(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("roles"));
        Files.writeString(folder.resolve("roles/own.json"), "[{\"id\": \"own\"}]");
        CatalogProperties properties = new CatalogProperties(CatalogProperties.Search.LEXICAL, folder);

        assertThatThrownBy(properties::catalog)
                .isInstanceOf(WrongSettingException.class)
                .hasMessageStartingWith("a role in it cannot be used; catalog/roles/own.json: ");
    }
}
