package io.palier.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the table {@code category}. */
final class CategoryRow {

    private CategoryRow() {}

    static Category read(ResultSet row, int n) throws SQLException {
        var parent = row.getString("parent_code");
        return new Category(
                new CategoryCode(row.getString("code")),
                parent == null ? null : new CategoryCode(parent),
                row.getString("title_en"),
                row.getString("title_fr"),
                row.getInt("default_severity"),
                row.getBoolean("revenue_hit"),
                row.getString("candidate_nature"),
                row.getObject("retired_at") != null);
    }
}
