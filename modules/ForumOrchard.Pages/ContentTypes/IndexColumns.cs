using YesSql.Sql.Schema;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>The columns that indexes of pages share.</summary>
public static class IndexColumns
{
    /// <summary>A column for the id of an item, a localization set or a term.</summary>
    public static ICreateTableCommand IdColumn(this ICreateTableCommand table, string name) =>
        table.Column<string>(name, column => column.WithLength(26));

    /// <summary>A column for a culture, or for a code of ours (<c>national</c>).</summary>
    public static ICreateTableCommand CodeColumn(this ICreateTableCommand table, string name) =>
        table.Column<string>(name, column => column.WithLength(16));
}
