using Microsoft.Extensions.Logging;
using Sapling.Modules.Startup;
using StackExchange.Redis;

namespace Sapling.Redis;

/// <summary>
/// A Redis that is never waited for. Whoever asks gets an answer within a blink, or none. After a failure nobody asks until a probe is answered: requests of
/// visitors are no probes.
/// </summary>
/// <remarks>
/// No type of this folder has a value of the library in a field, nor awaits one: whoever lists the types of this assembly, as start does, would load the library for it.
/// </remarks>
internal sealed partial class RedisServer : IAsyncDisposable
{
    /// <summary>How long a page may wait. Redis answers in less than a millisecond; rendering a page takes some tens.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly ConnectionMultiplexer _connection;
    private readonly CancellationTokenSource _end = new();
    private readonly ILogger _logger;
    private int _isResting;

    /// <summary>Starts also without Redis; it is connected to as soon as it is there.</summary>
    public RedisServer(ConfigurationOptions options, RedisSettings settings, ILogger<RedisServer> logger)
    {
        _logger = logger;
        Prefix = settings.Prefix;
        _connection = ConnectionMultiplexer.Connect(options);
    }

    /// <summary>The beginning of every key.</summary>
    public string Prefix { get; }

    /// <summary>For messages; they get lost while Redis is away.</summary>
    public ISubscriber Messages => _connection.GetSubscriber();

    /// <exception cref="SiteStartException">The setting cannot be read.</exception>
    public static ConfigurationOptions Read(RedisSettings settings)
    {
        try
        {
            var options = ConfigurationOptions.Parse(settings.Configuration);
            options.AbortOnConnectFail = false;
            options.BacklogPolicy = BacklogPolicy.FailFast;
            options.ConnectRetry = 1;
            options.ConnectTimeout = options.SyncTimeout = options.AsyncTimeout = 1000;
            return options;
        }
        catch (ArgumentException exception)
        {
            throw new SiteStartException($"The setting OrchardCore:OrchardCore_Redis:Configuration cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Runs a command.</summary>
    /// <returns>The answer; the other value if there is none in time.</returns>
    public async Task<T> AskAsync<T>(Func<IDatabaseAsync, Task<T>> command, T otherwise)
    {
        if (Volatile.Read(ref _isResting) == 0)
        {
            try
            {
                return await command(_connection.GetDatabase()).WaitAsync(Patience);
            }
            catch (Exception exception) when (exception is RedisException or TimeoutException)
            {
                BeginRest(exception);
            }
        }

        return otherwise;
    }

    /// <inheritdoc cref="AskAsync"/>
    public T Ask<T>(Func<IDatabase, T> command, T otherwise)
    {
        if (Volatile.Read(ref _isResting) == 0)
        {
            try
            {
                return command(_connection.GetDatabase());
            }
            catch (Exception exception) when (exception is RedisException or TimeoutException)
            {
                BeginRest(exception);
            }
        }

        return otherwise;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _connection.DisposeAsync();
        _end.Dispose();
    }

    private void BeginRest(Exception exception)
    {
        if (Interlocked.Exchange(ref _isResting, 1) == 0)
        {
            LogAway(exception.Message);
            _ = RestAsync();
        }
    }

    private async Task RestAsync()
    {
        try
        {
            do
            {
                await Task.Delay(Rest, _end.Token);
            }
            while (!await IsThereAsync());
        }
        catch (Exception) when (_end.IsCancellationRequested)
        {
            return;
        }

        LogBack();
        Volatile.Write(ref _isResting, 0);
    }

    private async Task<bool> IsThereAsync()
    {
        try
        {
            await _connection.GetDatabase().PingAsync().WaitAsync(Patience, _end.Token);
            return true;
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis does not answer; this process goes on without it. {Reason}")]
    private partial void LogAway(string reason);

    [LoggerMessage(LogLevel.Warning, "Redis answers again.")]
    private partial void LogBack();
}
