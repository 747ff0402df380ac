namespace Sapling.Tests.Media;

public sealed class MediaServingTests : IDisposable
{
    private readonly MediaFolder _folder = new MediaFolder().WithPicture("photo.jpg").WithPicture("drawing.png");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Get_Picture_IsServedAndMayBeKept()
    {
        var (response, body) = await _folder.GetAsync("/media/photo.jpg");

        Assert.Equal((200, "image/jpeg"), (response.StatusCode, response.ContentType));
        Assert.Equal(await File.ReadAllBytesAsync(Path.Join(_folder.Store.Root, "photo.jpg"), TestContext.Current.CancellationToken), body);
        Assert.Equal("nosniff", response.Headers.XContentTypeOptions);
        Assert.Equal("public, max-age=2592000", response.Headers.CacheControl);
        Assert.False(response.Headers.ContainsKey("Content-Disposition"));
    }

    [Fact]
    public async Task Get_PictureTheBrowserHas_IsNotSentAgain()
    {
        var (first, _) = await _folder.GetAsync("/media/photo.jpg");

        var (second, body) = await _folder.GetAsync("/media/photo.jpg", ask: request => request.Headers.IfNoneMatch = first.Headers.ETag);

        Assert.Equal(304, second.StatusCode);
        Assert.Empty(body);
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("table.csv")]
    [InlineData("all.zip")]
    public async Task Get_FileThatBrowsersShouldNotShow_IsSaved(string name)
    {
        var (response, _) = await _folder.With(name, "x").GetAsync($"/media/{name}");

        Assert.StartsWith("attachment", response.Headers.ContentDisposition.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page.html")]
    [InlineData("picture.svg")]
    [InlineData("script.js")]
    [InlineData("noextension")]
    [InlineData(".hidden.jpg")]
    public async Task Get_FileOfAKindThatIsNotServed_IsNotFound(string name)
        => Assert.Equal(404, (await _folder.With(name, "<script>").GetAsync($"/media/{name}")).Response.StatusCode);

    [Theory]
    [InlineData("/media/../secret.txt")]
    [InlineData("/media/a/../../secret.txt")]
    [InlineData("/media/..\\secret.txt")]
    [InlineData("/media//etc/passwd.txt")]
    [InlineData("/media/")]
    [InlineData("/media")]
    [InlineData("/media/none.jpg")]
    public async Task Get_NoFileOfTheFolder_IsNotFound(string path) => Assert.Equal(404, (await _folder.GetAsync(path)).Response.StatusCode);

    [Fact]
    public async Task Post_File_IsNotAllowed() => Assert.Equal(405, (await _folder.GetAsync("/media/photo.jpg", "POST")).Response.StatusCode);

    [Theory]
    [InlineData("/media/photo.jpg?profile=card", "image/jpeg", 40, 20)]
    [InlineData("/media/photo.jpg?profile=square", "image/jpeg", 20, 20)]
    [InlineData("/media/drawing.png?profile=card", "image/png", 40, 20)]
    [InlineData("/media/photo.jpg?profile=webp", "image/webp", 40, 20)]
    public async Task Get_Profile_GivesItsSize(string address, string contentType, int width, int height)
    {
        var (response, body) = await _folder.GetAsync(address);

        Assert.Equal((200, contentType), (response.StatusCode, response.ContentType));
        using var picture = NetVips.Image.NewFromBuffer(body);
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Theory]
    [InlineData("/media/photo.jpg?profile=none")]
    [InlineData("/media/photo.jpg?profile=")]
    public async Task Get_ProfileThatDoesNotExist_IsNotFound(string address)
    {
        Assert.Equal(404, (await _folder.GetAsync(address)).Response.StatusCode);
        Assert.False(Directory.Exists(_folder.CacheFolder));
    }

    [Fact]
    public async Task Get_ProfileOfAnAnimation_IsTheAnimation()
    {
        _folder.With("moving.gif", "GIF89a");

        var (response, _) = await _folder.GetAsync("/media/moving.gif?profile=card");

        Assert.Equal((200, "image/gif"), (response.StatusCode, response.ContentType));
    }

    [Fact]
    public async Task Get_SizeInTheAddress_ChangesNothing()
        => Assert.Equal((await _folder.GetAsync("/media/photo.jpg")).Body, (await _folder.GetAsync("/media/photo.jpg?width=5000&height=5000")).Body);

    [Fact]
    public async Task Get_SmallPictureWithALargerProfile_IsNotBlownUp()
    {
        var (_, body) = await _folder.WithPicture("small.jpg", 10, 10).GetAsync("/media/small.jpg?profile=card");

        using var picture = NetVips.Image.NewFromBuffer(body);
        Assert.Equal(10, picture.Width);
    }

    [Fact]
    public async Task Get_ChangedPicture_IsResizedAnewAndTheOldOneIsGone()
    {
        await _folder.GetAsync("/media/photo.jpg?profile=card");

        _folder.WithPicture("photo.jpg", 100, 100);
        var (_, body) = await _folder.GetAsync("/media/photo.jpg?profile=card");

        using var picture = NetVips.Image.NewFromBuffer(body);
        Assert.Equal(40, picture.Height);
        Assert.Single(Directory.GetFiles(_folder.CacheFolder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Get_ProfileOfAFileThatIsNoPicture_IsNotFoundAndLeavesNothing()
    {
        Assert.Equal(404, (await _folder.With("fake.jpg", "no picture").GetAsync("/media/fake.jpg?profile=card")).Response.StatusCode);
        Assert.Empty(Directory.GetFiles(_folder.CacheFolder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(".jpg")]
    [InlineData(".png")]
    [InlineData(".gif")]
    [InlineData(".webp")]
    [InlineData(".avif")]
    public async Task Get_ProfileOfAPictureUnderAnotherName_GivesItsSize(string format)
    {
        var (response, body) = await _folder.WithDisguised("disguised.png", format).GetAsync("/media/disguised.png?profile=card");

        Assert.Equal((200, "image/png"), (response.StatusCode, response.ContentType));
        using var picture = NetVips.Image.NewFromBuffer(body);
        Assert.Equal(40, picture.Width);
    }

    [Theory]
    [InlineData(".tif")]
    [InlineData(".v")]
    public async Task Get_ProfileOfAnotherFormat_IsNotFoundAndTheLogSaysWhy(string format) =>
        await AssertRefusedAsync(_folder.WithDisguised("disguised.png", format));

    [Fact]
    public async Task Get_ProfileOfADrawing_IsNotFoundAndTheLogSaysWhy() =>
        await AssertRefusedAsync(_folder.With("disguised.png", """<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="100" height="50"/></svg>"""));

    [Theory]
    [InlineData("50%25 done.jpg")]
    [InlineData("a[access=none].jpg")]
    [InlineData("Фото № 1.jpg")]
    public async Task Get_PictureOfAnyName_GivesItsSize(string name)
    {
        var (response, _) = await _folder.WithDisguised(name, ".jpg").GetAsync($"/media/{Uri.EscapeDataString(name)}?profile=card");

        Assert.Equal((200, "image/jpeg"), (response.StatusCode, response.ContentType));
    }

    private static async Task AssertRefusedAsync(MediaFolder folder)
    {
        Assert.Equal(404, (await folder.GetAsync("/media/disguised.png?profile=card")).Response.StatusCode);
        Assert.Contains("disguised.png", Assert.Single(folder.Warnings), StringComparison.Ordinal);
        Assert.Contains("JPEG, PNG, GIF, WebP or AVIF", folder.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ProfileOfAPictureThatUnpacksToGigabytes_IsNotFound()
        => Assert.Equal(404, (await _folder.WithPicture("bomb.png", 8000, 7000).GetAsync("/media/bomb.png?profile=card")).Response.StatusCode);
}
