using System.Globalization;

namespace Sapling.Data.Queries;

/// <summary>
/// Imitates a compiler closure for linq2db, which names a parameter after the field it comes from; the name then tells
/// which value of the shape it is.
/// </summary>
internal sealed class QueryParameter<T>
{
#pragma warning disable CS0649 // assigned by reflection, once for each new shape of a query
    public T? P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23, P24, P25, P26, P27, P28, P29, P30, P31;
    public T? P32, P33, P34, P35, P36, P37, P38, P39, P40, P41, P42, P43, P44, P45, P46, P47, P48, P49, P50, P51, P52, P53, P54, P55, P56, P57, P58, P59, P60, P61, P62, P63;
#pragma warning restore CS0649
}

/// <summary>The names of <see cref="QueryParameter{T}"/>'s fields.</summary>
internal static class QueryParameterNames
{
    private const int Count = 64;

    /// <exception cref="NotSupportedException">The query has more values than there are fields.</exception>
    public static string Of(int slot) => slot < Count
        ? string.Create(CultureInfo.InvariantCulture, $"P{slot}")
        : throw new NotSupportedException($"A query can have {Count} values; give a longer list as a list.");

    /// <summary>The slot of the value that a linq2db parameter stands for; null if it stands for none.</summary>
    /// <param name="name">Such as <c>P3</c>, or <c>P3_1</c> if it is used twice.</param>
    public static int? SlotOf(string name)
    {
        var end = name.IndexOf('_', StringComparison.Ordinal);
        var digits = name.AsSpan(1, (end < 0 ? name.Length : end) - 1);
        return name[0] == 'P' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var slot) ? slot : null;
    }
}
