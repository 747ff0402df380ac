using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Environment.Cache;
using Sapling.Modules.Cache;
using YesSql;

namespace Sapling.Content.Definitions;

/// <summary>The committed definitions.</summary>
internal sealed class DefinitionCache(IStore store, ISignal signal)
{
    /// <summary>Signal sent after the definitions have changed.</summary>
    internal const string SignalKey = "Sapling.Content.Definitions";

    private readonly SignalledValue<DefinitionSet> _definitions = new(signal, SignalKey);

    internal ValueTask<DefinitionSet> GetAsync() => _definitions.GetAsync(async () =>
    {
        await using var session = store.CreateSession(withTracking: false);
        return DefinitionSet.Of(await session.Query().For<ContentDefinitionRecord>().FirstOrDefaultAsync() ?? new ContentDefinitionRecord());
    });
}
