using Sapling.Modules.Cache;

namespace Sapling.Tests.Modules;

public class SignalledValueTests
{
    private readonly Signal _signal = new();
    private int _reads;

    [Fact]
    public async Task GetAsync_ManyAtOnce_ReadOnce()
    {
        var value = new SignalledValue<string>(_signal, "key");
        var gate = new TaskCompletionSource();

        var asked = Enumerable.Range(0, 20).Select(_ => value.GetAsync(() => ReadAsync(gate.Task)).AsTask()).ToArray();
        gate.SetResult();

        Assert.All(await Task.WhenAll(asked), answer => Assert.Equal("1", answer));
    }

    [Fact]
    public async Task GetAsync_SignalledSince_ReadsAnew()
    {
        var value = new SignalledValue<string>(_signal, "key");
        await value.GetAsync(() => ReadAsync(Task.CompletedTask));

        await _signal.SignalTokenAsync("another");
        Assert.Equal("1", await value.GetAsync(() => ReadAsync(Task.CompletedTask)));

        await _signal.SignalTokenAsync("key");
        Assert.Equal("2", await value.GetAsync(() => ReadAsync(Task.CompletedTask)));
    }

    [Fact]
    public async Task GetAsync_SignalledWhileItIsRead_ReadsAnewForTheNext()
    {
        var value = new SignalledValue<string>(_signal, "key");

        await value.GetAsync(() => ReadAsync(_signal.SignalTokenAsync("key")));

        Assert.Equal("2", await value.GetAsync(() => ReadAsync(Task.CompletedTask)));
    }

    [Fact]
    public async Task GetAsync_ReadingFails_IsTriedAgainByTheNext()
    {
        var value = new SignalledValue<string>(_signal, "key");

        await Assert.ThrowsAsync<IOException>(async () => await value.GetAsync(() => throw new IOException()));

        Assert.Equal("1", await value.GetAsync(() => ReadAsync(Task.CompletedTask)));
    }

    private async Task<string> ReadAsync(Task before)
    {
        await before;
        return $"{++_reads}";
    }
}
