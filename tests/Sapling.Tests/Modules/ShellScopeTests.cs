using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;
using Sapling.Modules.Cache;
using Sapling.Modules.Scopes;

namespace Sapling.Tests.Modules;

public sealed class ShellScopeTests : IAsyncDisposable
{
    private readonly List<string> _log = [];
    private readonly ServiceProvider _services;

    public ShellScopeTests() => _services = new ServiceCollection()
        .AddInvalidations()
        .AddScoped<IUnitOfWork>(_ => new LoggedUnit(_log))
        .BuildServiceProvider();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task UsingNewScopeAsync_WorkSucceeds_CommitsOnceAfterCallbacks()
    {
        await ShellScope.UsingNewScopeAsync(_services, _ =>
        {
            ShellScope.RegisterBeforeDispose(_ => Log("before"));
            ShellScope.AddDeferredTask(_ => Log("deferred"));
            return Log("work");
        });

        Assert.Equal(["work", "before", "commit", "deferred", "commit"], _log);
    }

    [Fact]
    public async Task UsingNewScopeAsync_WorkFails_CancelsAndForgetsWhatWaited()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => ShellScope.UsingNewScopeAsync(_services, _ =>
        {
            ShellScope.AddDeferredTask(_ => Log("deferred"));
            throw new InvalidOperationException();
        }));

        Assert.Equal(["cancel"], _log);
    }

    [Fact]
    public async Task UsingNewScopeAsync_ADeferredTaskFails_OthersRunAndTheWorkCountsAsDone()
    {
        await ShellScope.UsingNewScopeAsync(_services, scope =>
        {
            scope.AfterCommit("faulty", () => throw new InvalidOperationException());
            ShellScope.AddDeferredTask(_ => throw new InvalidOperationException());
            ShellScope.AddDeferredTask(_ => Log("deferred"));
            return Log("work");
        });

        Assert.Equal(["work", "commit", "cancel", "deferred", "commit"], _log);
    }

    [Fact]
    public async Task AddDeferredSignal_ScopeCommits_SignalsAfterwards()
    {
        var token = _services.GetRequiredService<ISignal>().GetToken("menu");
        await ShellScope.UsingNewScopeAsync(_services, _ =>
        {
            ShellScope.AddDeferredSignal("menu");
            Assert.False(token.HasChanged);
            return Task.CompletedTask;
        });

        Assert.True(token.HasChanged);
    }

    [Fact]
    public async Task AddDeferredSignal_ScopeFails_IsNotSent()
    {
        var token = _services.GetRequiredService<ISignal>().GetToken("menu");
        await Assert.ThrowsAsync<InvalidOperationException>(() => ShellScope.UsingNewScopeAsync(_services, _ =>
        {
            ShellScope.AddDeferredSignal("menu");
            throw new InvalidOperationException();
        }));

        Assert.False(token.HasChanged);
    }

    [Fact]
    public async Task Current_OutsideOfAnyScope_IsNull()
    {
        await ShellScope.UsingNewScopeAsync(_services, scope =>
        {
            Assert.Same(scope, ShellScope.Current);
            return Task.CompletedTask;
        });

        Assert.Null(ShellScope.Current);
    }

    private Task Log(string entry)
    {
        _log.Add(entry);
        return Task.CompletedTask;
    }

    private sealed class LoggedUnit(List<string> log) : IUnitOfWork
    {
        public Task CommitAsync() => Add("commit");

        public Task CancelAsync() => Add("cancel");

        private Task Add(string entry)
        {
            log.Add(entry);
            return Task.CompletedTask;
        }
    }
}
