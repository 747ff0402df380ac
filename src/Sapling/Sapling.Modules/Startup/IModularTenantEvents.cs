namespace OrchardCore.Modules;

/// <summary>Told when the site begins and ends its work. Derive from <see cref="ModularTenantEvents"/>.</summary>
public interface IModularTenantEvents
{
    /// <summary>Before the first request is served; migrations have run.</summary>
    Task ActivatingAsync();

    /// <summary>Right after every feature's <see cref="ActivatingAsync"/>.</summary>
    Task ActivatedAsync();

    /// <summary>When the site shuts down, before <see cref="TerminatedAsync"/>.</summary>
    Task TerminatingAsync();

    Task TerminatedAsync();
}

/// <summary>Base that does nothing, for those who wait for one event only.</summary>
public class ModularTenantEvents : IModularTenantEvents
{
    public virtual Task ActivatingAsync() => Task.CompletedTask;

    public virtual Task ActivatedAsync() => Task.CompletedTask;

    public virtual Task TerminatingAsync() => Task.CompletedTask;

    public virtual Task TerminatedAsync() => Task.CompletedTask;
}
