using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LinqToDB;
using LinqToDB.Data;
using LinqToDB.DataProvider;
using LinqToDB.DataProvider.SQLite;
using LinqToDB.Mapping;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Sapling.Data.Databases;

/// <summary>
/// A single file (with its write-ahead log). Readers never wait. Writers of this process queue without blocking a
/// thread; those of other processes wait up to <see cref="BusyTimeout"/>. Times are UTC text of fixed width, so that
/// they sort.
/// </summary>
internal sealed partial class SqliteDatabase : Database
{
    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss.fffffff";

    private const int WritesBetweenStatistics = 5000;

    /// <summary>Each idle connection keeps a page cache and hundreds of prepared statements: some megabytes.</summary>
    private const int MostIdle = 16;

    private static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions ListOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _connectionString;
    private readonly ConcurrentBag<SqliteHandle> _idle = [];
    private readonly ILogger _logger;
    private bool _disposed;
    private int _writes;

    public SqliteDatabase(string connectionString, string tablePrefix, ILogger logger)
        : base(tablePrefix)
    {
        _logger = logger;

        // Connections are pooled here, with their prepared statements, instead of in the provider.
        _connectionString = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, ForeignKeys = true }.ToString();
        DocumentsByIdSql =
            $"SELECT \"Id\", \"Type\", \"Content\", \"Version\" FROM {Quote(DocumentTable)} WHERE \"Id\" IN (SELECT value FROM json_each($1))";
    }

    /// <summary>SQLite allows one writer at a time.</summary>
    public SemaphoreSlim Writer { get; } = new(1, 1);

    public override string Name => "Sqlite";

    public override bool IsOneNode => true;

    public override IDataProvider Translator { get; } = SQLiteTools.GetDataProvider(provider: SQLiteProvider.Microsoft);

    public override string ParameterSign => "@";

    public override string IdentityColumn => "INTEGER PRIMARY KEY AUTOINCREMENT";

    public override string DocumentsByIdSql { get; }

    public override string? SchemaLockSql => null;

    public override string? NamesLockSql => null;

    public static TimeSpan WriterTimeout => BusyTimeout;

    public override void Describe(MappingSchema schema)
    {
        schema.SetConverter<DateTime, string>(Format);
        schema.SetConverter<DateTime, DataParameter>(value => new DataParameter { Value = Format(value), DataType = DataType.NVarChar });
        schema.SetConverter<string, DateTime>(Parse);
    }

    // Map times to text, so that they are compared directly instead of through strftime, and booleans to numbers, so
    // that they are compared as "= 1". Both allow SQLite to use an index.
    public override DataType TranslatedType(Type type) =>
        type == typeof(DateTime) ? DataType.NVarChar
        : type == typeof(bool) ? DataType.Int32
        : DataType.Undefined;

    public override string ColumnType(Type type, int? length) => Type.GetTypeCode(type) switch
    {
        TypeCode.String or TypeCode.DateTime => "TEXT",
        TypeCode.Boolean or TypeCode.Byte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 => "INTEGER",
        TypeCode.Single or TypeCode.Double => "REAL",
        TypeCode.Decimal => "NUMERIC",
        _ => throw new NotSupportedException($"An index column cannot be of type {type}."),
    };

    public override object ToStored(object? value) => value switch
    {
        null => DBNull.Value,
        DateTime time => Format(time),
        bool truth => truth ? 1L : 0L,
        Enum symbol => Convert.ToInt64(symbol, CultureInfo.InvariantCulture),
        _ => value,
    };

    public override DateTime ReadTime(DbDataReader reader, int ordinal) => Parse(reader.GetString(ordinal));

    public override object ListParameter(Type elementType, IEnumerable<object> values) =>
        JsonSerializer.Serialize(values.Select(ToStored), ListOptions);

    public override async ValueTask<DatabaseConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var handle))
        {
            handle = new SqliteHandle(new SqliteConnection(_connectionString));
            await handle.OpenAsync(cancellationToken);
        }

        return new SqliteDatabaseConnection(this, handle);
    }

    /// <summary>Counts rows written, in the transaction of the single writer.</summary>
    public void CountWrites(int count) => _writes += count;

    /// <summary>Updates the planner's statistics after many writes. It runs after a commit and must not make that fail.</summary>
    public void KeepStatistics(SqliteHandle handle)
    {
        if (_writes < WritesBetweenStatistics)
        {
            return;
        }

        _writes = 0;
        try
        {
            handle.UpdateStatistics();
        }
        catch (SqliteException exception)
        {
            LogStatistics(_logger, exception);
        }
    }

    /// <summary>
    /// Takes a connection back, or closes it if enough idle ones are kept for the expected number of concurrent
    /// requests.
    /// </summary>
    public void Return(SqliteHandle handle)
    {
        if (_idle.Count >= MostIdle)
        {
            handle.Dispose();
            return;
        }

        _idle.Add(handle);
        if (_disposed)
        {
            CloseIdle();
        }
    }

    public override DbConnection CreateConnection() => new SqliteConnection(_connectionString);

    // There is no other node.
    public override Task<IAsyncDisposable?> TryLockAsync(string name, TimeSpan timeout, CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable?>(new Held());

    public override IEnumerable<string> InitializationSql() =>
    [
        $"""
        CREATE TABLE IF NOT EXISTS {Quote(DocumentTable)} (
          "Id" {IdentityColumn}, "Type" TEXT NOT NULL, "Content" TEXT NOT NULL, "Version" INTEGER NOT NULL)
        """,
        $"CREATE INDEX IF NOT EXISTS {Quote("IX_" + DocumentTable + "_Type")} ON {Quote(DocumentTable)} (\"Type\")",
    ];

    // The table's own counter remembers deleted ids. It is read once; from then on this process counts.
    public override async Task<(long First, int Count)> TakeIdsAsync(DatabaseConnection connection, CancellationToken cancellationToken)
    {
        var last = await connection.ReadNumberAsync(
            SqlStatement.Of("SELECT max(seq) FROM sqlite_sequence WHERE name = $1", DocumentTable), cancellationToken);
        return ((last ?? 0) + 1, int.MaxValue);
    }

    public override string? ExplainUnavailable(Exception exception) => exception switch
    {
        SqliteException { SqliteErrorCode: 14 } => "its folder is missing, or this user may not write there",
        SqliteException { SqliteErrorCode: 8 } => "the file or its folder is read-only",
        SqliteException { SqliteErrorCode: 26 } => "the file is not an SQLite database",
        SqliteException fault => fault.Message,
        _ => null,
    };

    public override void Dispose()
    {
        _disposed = true;
        CloseIdle();
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var handle))
        {
            handle.Dispose();
        }
    }

    private static string Format(DateTime value) => ToUtc(value).ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static DateTime Parse(string value) => DateTime.SpecifyKind(
        DateTime.ParseExact(value, TimeFormat, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    private sealed class Held : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "The statistics of the database could not be brought up to date; queries may be slower until they are. What was saved is saved.")]
    private static partial void LogStatistics(ILogger logger, Exception exception);
}
