using LinqToDB;

namespace Sapling.Data.Queries;

/// <summary>
/// The operators that <see cref="PredicateRewriter"/> substitutes for .NET's. Text is compared by code point, so that
/// both databases find the same; a list is a single parameter, so that its length does not change the SQL.
/// </summary>
internal static class SqlOperators
{
    [Sql.Expression(ProviderName.SQLite, "{0} IN (SELECT value FROM json_each({1}))", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    [Sql.Expression(ProviderName.PostgreSQL, "{0} = ANY({1})", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    public static bool IsOneOf(object? column, object values) => throw TranslatedOnly();

    [Sql.Expression(ProviderName.SQLite, "{0} NOT IN (SELECT value FROM json_each({1}))", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    [Sql.Expression(ProviderName.PostgreSQL, "{0} <> ALL({1})", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    public static bool IsNoneOf(object? column, object values) => throw TranslatedOnly();

    // The first comparison of StartsWith lets the database use the index.
    [Sql.Expression(ProviderName.SQLite, "({0} >= {1} AND substr({0}, 1, length({1})) = {1})", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    [Sql.Expression(ProviderName.PostgreSQL, "({0} >= {1} AND starts_with({0}, {1}))", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    public static bool StartsWith(string? column, string value) => throw TranslatedOnly();

    [Sql.Expression(ProviderName.SQLite, "substr({0}, length({0}) - length({1}) + 1) = {1}", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    [Sql.Expression(ProviderName.PostgreSQL, "right({0}, length({1})) = {1}", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    public static bool EndsWith(string? column, string value) => throw TranslatedOnly();

    [Sql.Expression(ProviderName.SQLite, "instr({0}, {1}) > 0", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    [Sql.Expression(ProviderName.PostgreSQL, "strpos({0}, {1}) > 0", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    public static bool Contains(string? column, string value) => throw TranslatedOnly();

    [Sql.Expression(ProviderName.SQLite, "{0} LIKE {1}", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    [Sql.Expression(ProviderName.PostgreSQL, "{0} ILIKE {1}", IsPredicate = true, ServerSideOnly = true, IsNullable = Sql.IsNullableType.NotNullable)]
    public static bool IsLike(string? column, string pattern) => throw TranslatedOnly();

    private static InvalidOperationException TranslatedOnly() => new("The operator has a meaning in SQL only.");
}
