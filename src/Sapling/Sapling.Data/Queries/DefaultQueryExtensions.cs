using System.Collections;

namespace YesSql.Services;

/// <summary>Operators for predicates on index columns. They are translated to SQL and cannot be called.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>Whether the column has one of the values.</summary>
    public static bool IsIn(this object? source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>Whether the column has none of the values.</summary>
    public static bool IsNotIn(this object? source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>Whether the column matches an SQL pattern: <c>%</c> is any text, <c>_</c> any letter.</summary>
    public static bool IsLike(this string? source, string pattern) => throw OnlyInQueries();

    /// <summary>Whether the column does not match an SQL pattern.</summary>
    public static bool IsNotLike(this string? source, string pattern) => throw OnlyInQueries();

    /// <summary>Whether the column does not contain the text.</summary>
    public static bool NotContains(this string? source, string value) => throw OnlyInQueries();

    private static InvalidOperationException OnlyInQueries() => new("This operator has a meaning in a query's predicate only.");
}
