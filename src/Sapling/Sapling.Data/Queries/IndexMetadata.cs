using System.Reflection;
using LinqToDB;
using LinqToDB.Mapping;
using LinqToDB.Metadata;
using Sapling.Data.Databases;
using Sapling.Data.Indexes;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

/// <summary>Describes the tables of indexes and documents to linq2db, cached by type.</summary>
internal sealed class IndexMetadata(Database database) : IMetadataReader
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    public MappingAttribute[] GetAttributes(Type type) =>
        typeof(IIndex).IsAssignableFrom(type) ? [new TableAttribute(IndexTable.NameOf(type, database)) { IsColumnAttributeRequired = false }]
        : type == typeof(DocumentRow) ? [new TableAttribute(database.DocumentTable) { IsColumnAttributeRequired = false }]
        : [];

    public MappingAttribute[] GetAttributes(Type type, MemberInfo memberInfo)
    {
        if (memberInfo is not PropertyInfo property || !typeof(IIndex).IsAssignableFrom(type))
        {
            return [];
        }

        var dataType = database.TranslatedType(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return dataType == DataType.Undefined ? [] : [new ColumnAttribute { DataType = dataType }];
    }

    public MemberInfo[] GetDynamicColumns(Type type) => [];

    public string GetObjectID() => _id;
}

/// <summary>The document columns that queries refer to.</summary>
internal sealed class DocumentRow
{
    public long Id { get; set; }

    public string Type { get; set; } = "";
}
