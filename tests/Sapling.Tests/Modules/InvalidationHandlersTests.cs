using Microsoft.Extensions.DependencyInjection;
using Sapling.Modules.Cache;

namespace Sapling.Tests.Modules;

/// <summary>
/// Caches are invalidated after the commit: a failing handler must neither prevent the others from being called nor
/// miss its own invalidation.
/// </summary>
public sealed class InvalidationHandlersTests : IAsyncDisposable
{
    private readonly List<string> _heard = [];
    private readonly Handler _addresses;
    private readonly ServiceProvider _services;

    public InvalidationHandlersTests()
    {
        _addresses = new Handler("address", 0, _heard);
        _services = new ServiceCollection()
            .AddInvalidations()
            .AddSingleton<IInvalidationHandler>(new Handler("page", 100, _heard))
            .AddSingleton<IInvalidationHandler>(_addresses)
            .BuildServiceProvider();
    }

    private InvalidationHandlers Handlers => _services.GetRequiredService<InvalidationHandlers>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task Raise_OneHandlerFails_OthersHear()
    {
        _addresses.FailsFor = "a";

        Assert.False(await Handlers.RaiseAsync([new("address", "a"), new("page", "p")]));

        Assert.Equal(["page p"], _heard);
    }

    [Fact]
    public async Task Raise_OneValueFails_OtherValuesAreHeard()
    {
        _addresses.FailsFor = "b";

        Assert.False(await Handlers.RaiseAsync([new("address", "a"), new("address", "b"), new("address", "c")]));

        Assert.Equal(["address a", "address c"], _heard);
    }

    [Fact]
    public async Task RaiseMissed_AfterAFault_TellsAgainInOrderAndOnlyOnce()
    {
        _addresses.FailsFor = "a";
        await Handlers.RaiseAsync([new("page", "p"), new("address", "a")]);
        _heard.Clear();

        _addresses.FailsFor = null;
        Assert.True(await Handlers.RaiseMissedAsync());
        Assert.True(await Handlers.RaiseMissedAsync());

        // The page may have been rebuilt from the old address.
        Assert.Equal(["address a", "page p"], _heard);
    }

    [Fact]
    public async Task Raise_AnotherChangeAfterAFault_TellsBoth()
    {
        _addresses.FailsFor = "a";
        await Handlers.RaiseAsync([new("address", "a")]);

        _addresses.FailsFor = null;
        Assert.True(await Handlers.RaiseAsync([new("address", "b")]));

        Assert.Equal(["address a,b"], _heard);
    }

    private sealed class Handler(string kind, int order, List<string> heard) : IInvalidationHandler
    {
        public string? FailsFor { get; set; }

        public string Kind => kind;

        public int Order => order;

        public Task InvalidateAsync(IReadOnlyCollection<string> values)
        {
            if (FailsFor is { } value && values.Contains(value))
            {
                throw new InvalidOperationException();
            }

            heard.Add($"{kind} {string.Join(',', values.Order(StringComparer.Ordinal))}");
            return Task.CompletedTask;
        }
    }
}
