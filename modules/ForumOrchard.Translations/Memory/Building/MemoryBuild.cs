using System.Diagnostics;
using ForumOrchard.Translations.Indexes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using YesSql;

namespace ForumOrchard.Translations.Memory.Building;

/// <summary>Builds the memory of what the site has, item after item. Whenever it is interrupted, it goes on after the last item that was stored.</summary>
public sealed class MemoryBuild(ISession session, IDistributedLock locks, IClock clock)
{
    /// <summary>Items in one unit of work.</summary>
    private const int BatchSize = 10;

    /// <summary>Nobody waits longer for a page.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(3);

    /// <summary>Null before the first use.</summary>
    public Task<MemoryBuilding?> FindAsync() => session.Query<MemoryBuilding>().FirstOrDefaultAsync();

    /// <summary>Begins the first building, unless somebody has before. A small site is done with it at once; the rest is for <see cref="BuildMemoryTask"/>.</summary>
    public async Task EnsureAsync()
    {
        if (await FindAsync() is null)
        {
            await BeginAsync(isFirst: true);
        }
    }

    /// <summary>Begins building from the beginning. What is there stays, and is compared.</summary>
    public Task BeginAsync() => BeginAsync(isFirst: false);

    private async Task BeginAsync(bool isFirst)
    {
        var (locker, isLocked) = await locks.TryAcquireLockAsync("ForumOrchard.Translations.Memory", AtOnce, AtOnce * 4);
        await using var held = locker;
        if (isLocked)
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var build = scope.ServiceProvider.GetRequiredService<MemoryBuild>();
                if (!isFirst || await build.FindAsync() is null)
                {
                    await build.StartAsync();
                }
            });
            await GoOnAsync(AtOnce, CancellationToken.None);
        }
    }

    private async Task StartAsync()
    {
        var building = await FindAsync() ?? new MemoryBuilding();
        (building.StartedUtc, building.DoneUtc, building.Last, building.Done, building.All) = (clock.UtcNow, null, string.Empty, 0, (await SetsAsync()).Count);
        await session.SaveAsync(building);
    }

    /// <summary>Goes on where it was left, each batch in its own unit of work, until all is done or the time is up.</summary>
    public static async Task GoOnAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        IReadOnlyList<string>? all = null;
        for (var isMore = true; isMore && watch.Elapsed < time && !cancellationToken.IsCancellationRequested;)
        {
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var build = scope.ServiceProvider.GetRequiredService<MemoryBuild>();
                isMore = await build.FindAsync() is { DoneUtc: null } building
                    && await build.StepAsync(building, all ??= await build.SetsAsync(), scope.ServiceProvider.GetRequiredService<MemoryKeeper>());
            });
        }
    }

    /// <returns>Whether there is more to do here.</returns>
    private async Task<bool> StepAsync(MemoryBuilding building, IReadOnlyList<string> all, MemoryKeeper keeper)
    {
        var left = all.Where(set => string.CompareOrdinal(set, building.Last) > 0).ToList();
        foreach (var set in left.Take(BatchSize))
        {
            await keeper.FollowAsync(set, withWholes: true);
            building.Last = set;
        }

        (building.All, building.Done) = (all.Count, all.Count - Math.Max(0, left.Count - BatchSize));
        building.DoneUtc = left.Count <= BatchSize ? clock.UtcNow : null;
        try
        {
            await session.SaveAsync(building, checkConcurrency: true);
            await session.SaveChangesAsync();
            return building.DoneUtc is null;
        }
        catch (ConcurrencyException)
        {
            // Another process builds the same, or somebody has begun anew.
            return false;
        }
    }

    /// <summary>What the site has, and what the memory has of items that may be gone.</summary>
    private async Task<IReadOnlyList<string>> SetsAsync()
    {
        var now = (await session.QueryIndex<TranslationIndex>().ListAsync()).Select(row => row.LocalizationSet);
        var known = (await session.QueryIndex<MemoryPairIndex>(index => index.LocalizationSet != null).ListAsync()).Select(row => row.LocalizationSet!);
        return [.. now.Concat(known).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
