using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using Sapling.Features.Media.Liquid;

namespace Sapling.Tests.Media;

public sealed class MediaFiltersTests : IDisposable
{
    private readonly MediaFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AssetUrl_Path_IsItsAddress()
        => Assert.Equal("/media/a.jpg", (await new AssetUrlFilter(_folder.Store).ProcessAsync(new StringValue("a.jpg"), FilterArguments.Empty, Context())).ToStringValue());

    [Fact]
    public async Task ResizeUrl_Profile_NamesIt()
        => Assert.Equal(
            "/media/a.jpg?profile=card",
            (await new ResizeUrlFilter().ProcessAsync(new StringValue("/media/a.jpg"), new FilterArguments().Add("profile", new StringValue("card")), Context())).ToStringValue());

    [Fact]
    public async Task ResizeUrl_Width_IsRefused()
        => await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await new ResizeUrlFilter().ProcessAsync(new StringValue("/media/a.jpg"), new FilterArguments().Add("width", NumberValue.Create(100)), Context()));

    /// <summary>As in Orchard Core: what a template does not escape is markup.</summary>
    [Fact]
    public async Task ImgTag_Attributes_AreWrittenAsTheyAre()
        => Assert.Equal(
            "<img src=\"/media/a.jpg?profile=card\" alt=\"a <b>\" />",
            (await new ImgTagFilter().ProcessAsync(
                new StringValue("/media/a.jpg?profile=card"), new FilterArguments().Add("alt", new StringValue("a <b>")), Context())).ToStringValue());

    private static LiquidTemplateContext Context() => new(new NoServices(), new TemplateOptions());

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
