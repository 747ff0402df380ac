using YesSql.Indexes;

namespace YesSql;

/// <summary>A query whose result type is not chosen yet.</summary>
public interface IQuery
{
    /// <summary>Queries documents of a type.</summary>
    /// <param name="filterType">False to find documents of any type that can be cast to <typeparamref name="T"/>.</param>
    IQuery<T> For<T>(bool filterType = true) where T : class;

    /// <summary>Queries index rows without loading their documents.</summary>
    IQueryIndex<T> ForIndex<T>() where T : class, IIndex;

    /// <summary>Queries documents of all types.</summary>
    IQuery<object> Any();
}
