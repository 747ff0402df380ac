using YesSql.Indexes;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Typed forms of <see cref="ISchemaBuilder"/>'s methods.</summary>
public static class SchemaBuilderExtensions
{
    /// <inheritdoc cref="ISchemaBuilder.CreateMapIndexTableAsync(Type, Action{ICreateTableCommand}, string)"/>
    public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string? collection = null)
        where T : IIndex
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.CreateMapIndexTableAsync(typeof(T), table, collection);
    }

    /// <inheritdoc cref="ISchemaBuilder.AlterIndexTableAsync(Type, Action{IAlterTableCommand}, string)"/>
    public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string? collection = null)
        where T : IIndex
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AlterIndexTableAsync(typeof(T), table, collection);
    }

    /// <inheritdoc cref="ISchemaBuilder.DropMapIndexTableAsync(Type, string)"/>
    public static Task DropMapIndexTableAsync<T>(this ISchemaBuilder builder, string? collection = null)
        where T : IIndex
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.DropMapIndexTableAsync(typeof(T), collection);
    }
}
