using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;
using YesSql;

namespace Sapling.Features.Search.Lucene.Nodes;

/// <summary>Notes for all processes how far the indexes of this one have read the log, so that what all have read can go.</summary>
internal sealed partial class IndexingNodes(IServiceProvider services, IndexFolders folders, IndexHistory history, IClock clock, ILogger<IndexingNodes> logger)
{
    /// <summary>Between two notes where nothing has happened.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromHours(1);

    private bool _isLoaded;
    private DateTime _notedUtc;
    private int _notedVersion;
    private Dictionary<string, long> _noted = [];

    /// <summary>Reads what this process noted before it ended, once.</summary>
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

    /// <summary>Whether this process had such an index before it was started.</summary>
    public bool Knew(string indexName) => _noted.ContainsKey(indexName);

    /// <summary>Records up to this number may be gone: an index that has not read them cannot be brought up to date.</summary>
    public async Task<long> ThinnedAsync()
    {
        var position = 0L;
        await InScopeAsync(async session => position = (await session.Query<IndexingThinning>().FirstOrDefaultAsync())?.Position ?? 0);
        return position;
    }

    /// <summary>Notes how far the indexes are: now and then, and at once where something has happened to one.</summary>
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
            // It is no reason to stop indexing: as long as there is no newer note the log is kept.
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
