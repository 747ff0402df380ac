using Sapling.Modules.Locking;

namespace Sapling.Tests.Modules;

/// <summary>A lock with a name has one holder at a time.</summary>
public sealed class LocalLockTests
{
    private static readonly TimeSpan Briefly = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task TryAcquireLockAsync_WhatSomebodyHolds_IsRefusedUntilItIsGivenBack()
    {
        var locks = new LocalLock();
        var held = await locks.AcquireLockAsync("item");

        Assert.Equal((null, false), await locks.TryAcquireLockAsync("item", Briefly));
        Assert.True((await locks.TryAcquireLockAsync("another", Briefly)).locked);
        Assert.True(await locks.IsLockAcquiredAsync("item"));

        await held.DisposeAsync();
        await held.DisposeAsync();
        var (next, isLocked) = await locks.TryAcquireLockAsync("item", Briefly);
        Assert.True(isLocked);
        await using (next)
        {
            Assert.Equal((null, false), await locks.TryAcquireLockAsync("item", Briefly));
        }

        Assert.False(await locks.IsLockAcquiredAsync("item"));
    }

    [Fact]
    public async Task TryAcquireLockAsync_AfterItsTime_IsGranted()
    {
        var locks = new LocalLock();
        await locks.AcquireLockAsync("item", Briefly);

        Assert.True((await locks.TryAcquireLockAsync("item", TimeSpan.FromSeconds(10))).locked);
    }
}
