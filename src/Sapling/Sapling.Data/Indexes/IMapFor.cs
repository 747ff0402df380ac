namespace YesSql.Indexes;

/// <summary>Describes how documents map to rows of an index.</summary>
/// <typeparam name="T">The type of the documents.</typeparam>
/// <typeparam name="TIndex">The index.</typeparam>
public interface IMapFor<T, TIndex> where TIndex : IIndex
{
    /// <summary>Documents that do not match the predicate have no row, and <c>Map</c> is not called for them.</summary>
    IMapFor<T, TIndex> When(Func<T, bool> predicate);

    /// <summary>A document has one row, or none if the function returns null.</summary>
    IGroupFor<TIndex> Map(Func<T, TIndex?> map);

    /// <summary>A document has any number of rows; null means none, and null elements are skipped.</summary>
    IGroupFor<TIndex> Map(Func<T, IEnumerable<TIndex>?> map);

    /// <inheritdoc cref="Map(Func{T, TIndex})"/>
    IGroupFor<TIndex> Map(Func<T, Task<TIndex?>> map);

    /// <inheritdoc cref="Map(Func{T, IEnumerable{TIndex}})"/>
    IGroupFor<TIndex> Map(Func<T, Task<IEnumerable<TIndex>?>> map);

    /// <inheritdoc cref="Map(Func{T, TIndex})"/>
    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<TIndex?>> map);

    /// <inheritdoc cref="Map(Func{T, IEnumerable{TIndex}})"/>
    IGroupFor<TIndex> Map(Func<T, CancellationToken, Task<IEnumerable<TIndex>?>> map);
}

/// <summary>The result of a map. Map indexes end here; the site has no others.</summary>
/// <typeparam name="TIndex">The index.</typeparam>
#pragma warning disable CA1040 // the name is part of the portable API; its members, for reduce indexes, are not used
public interface IGroupFor<TIndex> where TIndex : IIndex;
#pragma warning restore CA1040
