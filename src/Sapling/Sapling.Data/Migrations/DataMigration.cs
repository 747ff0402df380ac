using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Migrates the data of a feature to its current form. <c>CreateAsync</c> (or <c>Create</c>) runs once and returns the
/// version it reaches; then <c>UpdateFrom1Async</c>, <c>UpdateFrom2Async</c> … run, each returning the next version.
/// </summary>
public interface IDataMigration
{
    /// <summary>Changes tables, in the transaction of the running step.</summary>
    ISchemaBuilder SchemaBuilder { get; set; }
}

/// <summary>The base of data migrations.</summary>
public abstract class DataMigration : IDataMigration
{
    /// <inheritdoc/>
    public ISchemaBuilder SchemaBuilder { get; set; } = null!;
}
