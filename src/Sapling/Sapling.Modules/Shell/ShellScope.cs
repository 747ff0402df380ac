using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sapling.Modules.Cache;
using Sapling.Modules.Scopes;

namespace OrchardCore.Environment.Shell.Scope;

/// <summary>
/// One unit of work: a request, a background task, a step of a recipe. At its end the stored changes are committed whole, and
/// what waited for that (signals, deferred tasks) happens; if it failed, nothing of it does. What fails after the commit is logged and
/// changes nothing for the others, nor for whoever asked: the work is saved.
/// </summary>
public sealed partial class ShellScope : IServiceScope, IAsyncDisposable
{
    private static readonly AsyncLocal<Holder?> _current = new();

    private readonly IServiceScope? _owned;
    private readonly List<Func<ShellScope, Task>> _beforeDispose = [];
    private readonly List<Func<ShellScope, Task>> _deferredTasks = [];
    private readonly Dictionary<string, Func<Task>> _afterCommit = [];

    /// <summary>A scope of its own, of the application's services.</summary>
    internal ShellScope(IServiceScope scope)
        : this(scope.ServiceProvider) => _owned = scope;

    /// <summary>A scope that somebody else disposes of: that of the request.</summary>
    internal ShellScope(IServiceProvider services) => ServiceProvider = services;

    /// <summary>The scope this code runs in; null outside of any.</summary>
    public static ShellScope? Current => _current.Value?.Scope;

    /// <summary>The services of <see cref="Current"/>.</summary>
    public static IServiceProvider? Services => Current?.ServiceProvider;

    public IServiceProvider ServiceProvider { get; }

    /// <summary>What belongs to this unit of work, by keys that their owners keep to themselves.</summary>
    internal Dictionary<object, object> Items { get; } = [];

    /// <summary>Runs at the end of the scope, before its changes are committed; <paramref name="last"/> puts it behind the others.</summary>
    public static void RegisterBeforeDispose(Func<ShellScope, Task> callback, bool last = false)
    {
        var callbacks = Required._beforeDispose;
        callbacks.Insert(last ? callbacks.Count : 0, callback);
    }

    /// <summary>Runs after the changes of this scope are committed, in a scope of its own.</summary>
    public static void AddDeferredTask(Func<ShellScope, Task> task) => Required._deferredTasks.Add(task);

    /// <summary>Sends the signal after the changes of this scope are committed, in every process that shares the database.</summary>
    public static void AddDeferredSignal(string key) => Required.Invalidate(Signal.Kind, key);

    /// <summary>Does the work in a scope of its own and commits it.</summary>
    /// <param name="execute">The work.</param>
    /// <param name="activateShell">Read by Orchard Core only: the one site that is here has been activated.</param>
#pragma warning disable IDE0060 // as in Orchard Core
    public static Task UsingChildScopeAsync(Func<ShellScope, Task> execute, bool activateShell = true) => UsingNewScopeAsync(Required.ServiceProvider, execute);
#pragma warning restore IDE0060

    public void Dispose() => _owned?.Dispose();

    public ValueTask DisposeAsync()
    {
        if (_owned is IAsyncDisposable scope)
        {
            return scope.DisposeAsync();
        }

        _owned?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Caches hear of it after the changes of this scope are committed, in every process that shares the database.</summary>
    /// <param name="kind">The kind of an <see cref="IInvalidationHandler"/>.</param>
    /// <param name="value">What is out of date.</param>
    internal void Invalidate(string kind, string value) => ServiceProvider.GetRequiredService<Invalidations>().Add(kind, value);

    /// <summary>Runs after the changes of this scope are committed, once for each key.</summary>
    internal void AfterCommit(string key, Func<Task> action) => _afterCommit[key] = action;

    /// <summary>Does the work in a new scope of these services and commits it, for whoever has no scope yet.</summary>
    internal static async Task UsingNewScopeAsync(IServiceProvider services, Func<ShellScope, Task> execute)
    {
        await using var scope = new ShellScope(services.GetRequiredService<IServiceScopeFactory>().CreateScope());
        await scope.RunAsync(() => execute(scope));
    }

    /// <summary>Does the work with this scope as <see cref="Current"/>, then commits; an exception cancels what it changed.</summary>
    internal async Task RunAsync(Func<Task> work)
    {
        var outer = _current.Value;
        _current.Value = new Holder(this);
        try
        {
            await work();
            await CompleteAsync();
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            // Work that was started here and not awaited must not find a scope that is gone.
            _current.Value.Scope = null;
            _current.Value = outer;
        }
    }

    /// <summary>Commits what has been changed so far, and does what waited for it. May be called again after more work.</summary>
    internal async Task CompleteAsync()
    {
        while (_beforeDispose.Count > 0)
        {
            foreach (var callback in Take(_beforeDispose))
            {
                await callback(this);
            }
        }

        foreach (var unit in ServiceProvider.GetServices<IUnitOfWork>())
        {
            await unit.CommitAsync();
        }

        var actions = _afterCommit.Values.ToArray();
        _afterCommit.Clear();
        foreach (var action in actions)
        {
            await ContinueAsync(action);
        }

        // Asked for only where something waits: not every scope is one of a site.
        if (ServiceProvider.GetService<Invalidations>()?.TakeCommitted() is { Count: > 0 } invalidations)
        {
            await ServiceProvider.GetRequiredService<InvalidationHandlers>().RaiseAsync(invalidations);
        }

        foreach (var task in Take(_deferredTasks))
        {
            await ContinueAsync(() => UsingNewScopeAsync(ServiceProvider, task));
        }
    }

    internal async Task CancelAsync()
    {
        _beforeDispose.Clear();
        _afterCommit.Clear();
        _deferredTasks.Clear();
        Items.Clear();
        ServiceProvider.GetService<Invalidations>()?.Clear();
        foreach (var unit in ServiceProvider.GetServices<IUnitOfWork>())
        {
            await unit.CancelAsync();
        }
    }

    private static ShellScope Required => Current ?? throw new InvalidOperationException("There is no scope: neither a request nor a background task is running.");

    /// <summary>Does what comes after the commit.</summary>
    private async Task ContinueAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception exception)
        {
            LogFailure(ServiceProvider.GetRequiredService<ILogger<ShellScope>>(), exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Something that was to follow a change failed. The change itself is saved.")]
    private static partial void LogFailure(ILogger logger, Exception exception);

    private static Func<ShellScope, Task>[] Take(List<Func<ShellScope, Task>> callbacks)
    {
        var taken = callbacks.ToArray();
        callbacks.Clear();
        return taken;
    }

    private sealed class Holder(ShellScope scope)
    {
        public ShellScope? Scope { get; set; } = scope;
    }
}
