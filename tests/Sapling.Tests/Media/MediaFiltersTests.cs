using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using Sapling.Media.Liquid;

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

    [Fact]
    public async Task ImgTag_PictureOfAProfile_OffersSmallerFormats()
    {
        var html = await ImgAsync("/media/a.jpg?profile=card", new FilterArguments().Add("alt", new StringValue("a \"b\"")));

        Assert.Equal(
            "<picture><source type=\"image/avif\" srcset=\"/media/a.jpg?profile=card&amp;format=avif\">" +
            "<source type=\"image/webp\" srcset=\"/media/a.jpg?profile=card&amp;format=webp\">" +
            "<img src=\"/media/a.jpg?profile=card\" alt=\"a &quot;b&quot;\"></picture>",
            html);
    }

    [Theory]
    [InlineData("/media/a.jpg")]
    [InlineData("/media/a.gif?profile=card")]
    public async Task ImgTag_OtherPicture_IsPlain(string url)
        => Assert.Equal($"<img src=\"{url}\">", await ImgAsync(url, FilterArguments.Empty));

    private static async Task<string> ImgAsync(string url, FilterArguments arguments)
        => (await new ImgTagFilter(HtmlEncoder.Default).ProcessAsync(new StringValue(url), arguments, Context())).ToStringValue();

    private static LiquidTemplateContext Context() => new(new NoServices(), new TemplateOptions());

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
