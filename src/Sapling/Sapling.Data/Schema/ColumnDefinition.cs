using System.Globalization;
using System.Text;
using Sapling.Data.Databases;
using YesSql.Sql.Schema;

namespace Sapling.Data.Schema;

/// <summary>A column described by a migration.</summary>
internal sealed class ColumnDefinition(string name, Type type) : IAddColumnCommand
{
    private int? _length;
    private object? _default;
    private bool _isNotNull;
    private bool _isUnique;
    private bool _isPrimaryKey;
    private bool _isIdentity;

    public IColumnCommand WithLength(int? length)
    {
        _length = length;
        return this;
    }

    public IColumnCommand Unlimited() => WithLength(null);

    public IColumnCommand WithDefault(object @default)
    {
        _default = @default;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        _isNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        _isNotNull = false;
        return this;
    }

    public ICreateColumnCommand PrimaryKey()
    {
        _isPrimaryKey = true;
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        _isIdentity = true;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        _isUnique = true;
        return this;
    }

    /// <summary>The column definition for <c>CREATE TABLE</c> and <c>ADD COLUMN</c>.</summary>
    public string ToSql(Database database)
    {
        if (_isIdentity)
        {
            return $"{Database.Quote(name)} {database.IdentityColumn}";
        }

        var plainType = System.Nullable.GetUnderlyingType(type) ?? type;
        var sql = new StringBuilder().Append(Database.Quote(name)).Append(' ').Append(database.ColumnType(plainType, _length));
        if (_default is not null)
        {
            sql.Append(" DEFAULT ").Append(Literal(database.ToStored(_default)));
        }

        return sql
            .Append(_isNotNull ? " NOT NULL" : "")
            .Append(_isPrimaryKey ? " PRIMARY KEY" : _isUnique ? " UNIQUE" : "")
            .ToString();
    }

    private static string Literal(object value) => value switch
    {
        string text => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'",
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime time => "'" + time.ToString("O", CultureInfo.InvariantCulture) + "'",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A column cannot have a default of type {value.GetType()}."),
    };
}
