using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>The SQL shared by all queries of one shape.</summary>
internal sealed class Translation(string sql, string[] names, ParameterSource[] sources)
{
    public string[] Names { get; } = names;

    /// <summary>Combines the SQL with the values of one query.</summary>
    public SqlStatement Bind(QueryShape shape, int? skip, int? take, Database database)
    {
        var values = sources.Length == 0 ? [] : new object[sources.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var source = sources[i];
            values[i] = source.Kind switch
            {
                ParameterKind.Value => database.ToStored(shape.Values[source.Slot]),
                ParameterKind.Skip => skip ?? 0,
                ParameterKind.Take => take ?? 0,
                _ => source.Fixed,
            };
        }

        return new SqlStatement(sql, values, Names);
    }
}

/// <summary>Source of a parameter's value.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Slot">The slot of the value in the shape.</param>
/// <param name="Fixed">The value, if all queries of the shape share it.</param>
internal readonly record struct ParameterSource(ParameterKind Kind, int Slot, object Fixed)
{
    public static ParameterSource Of(string name, object value) =>
        QueryParameterNames.SlotOf(name) is { } slot ? new(ParameterKind.Value, slot, value)
        : name == "skip" ? new(ParameterKind.Skip, 0, value)
        : name == "take" ? new(ParameterKind.Take, 0, value)
        : new(ParameterKind.Fixed, 0, value);
}

internal enum ParameterKind
{
    Fixed,
    Value,
    Skip,
    Take,
}
