using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;
using YesSql;

namespace Sapling.Features.Search.Lucene.Nodes;

/// <summary>Stores, for all processes, how far this one's indexes have read the log, so that records read by all can be deleted.</summary>
internal sealed partial class IndexingNodes(IServiceProvider services, IndexFolders folders, IndexHistory history, IClock clock, ILogger<IndexingNodes> logger)
{
    /// <summary>The interval if nothing has happened.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    private bool _isLoaded;
    private DateTime _notedUtc;
    private int _notedVersion;
    private Dictionary<string, long> _noted = [];

    /// <summary>Reads, once, what this process stored before it ended.</summary>
    public async Task LoadAsync()
    {
        if (_isLoaded)
        {
            return;
        }

        await InScopeAsync(async session =>
        {
            if (await FindAsync(session) is { } node)
            {
                history.Load(node.Events);
                _noted = node.Positions;
            }
        });
        _isLoaded = true;
    }

    /// <summary>Whether this process had such an index before its restart.</summary>
    public bool Knew(string indexName) => _noted.ContainsKey(indexName);

    /// <summary>The number up to which records may have been deleted: an index that has not read them cannot catch up.</summary>
    public async Task<long> ThinnedAsync()
    {
        var position = 0L;
        await InScopeAsync(async session => position = (await session.Query<IndexingThinning>().FirstOrDefaultAsync())?.Position ?? 0);
        return position;
    }

    /// <summary>Stores how far the indexes have read: now and then, and at once after an event.</summary>
    public async Task NoteAsync(IReadOnlyCollection<LuceneIndex> indexes)
    {
        var (version, passed) = (history.Version, clock.UtcNow - _notedUtc);
        var isSame = version == _notedVersion && indexes.All(index => Knew(index.Settings.IndexName));
        if (indexes.Count == 0 || (isSame && passed < Usual))
        {
            return;
        }

        _notedUtc = clock.UtcNow;
        try
        {
            await InScopeAsync(session => NoteAsync(session, indexes));
            _notedVersion = version;
        }
        catch (Exception exception)
        {
            // Not a reason to stop indexing: without a newer position the log is kept.
            LogFailure(exception);
        }
    }

    private async Task NoteAsync(ISession session, IReadOnlyCollection<LuceneIndex> indexes)
    {
        var node = await FindAsync(session) ?? new IndexingNode { Node = folders.Node() ?? "" };
        if (node.Node.Length == 0)
        {
            return;
        }

        node.SeenUtc = clock.UtcNow;
        node.Positions = indexes.ToDictionary(index => index.Settings.IndexName, index => index.Position);
        node.Events = [.. history.List()];
        _noted = node.Positions;
        await session.SaveAsync(node);
    }

    private async Task<IndexingNode?> FindAsync(ISession session)
    {
        var name = folders.Node();
        return name is null ? null : (await session.Query<IndexingNode>().ListAsync()).FirstOrDefault(node => node.Node == name);
    }

    private Task InScopeAsync(Func<ISession, Task> work) =>
        ShellScope.UsingNewScopeAsync(services, scope => work(scope.ServiceProvider.GetRequiredService<ISession>()));

    [LoggerMessage(LogLevel.Warning, "How far the search indexes have read the log could not be noted.")]
    private partial void LogFailure(Exception exception);
}
