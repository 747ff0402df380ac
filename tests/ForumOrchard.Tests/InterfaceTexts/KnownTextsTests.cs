using ForumOrchard.InterfaceTexts.Catalogue;
using Microsoft.Extensions.FileProviders.Physical;

namespace ForumOrchard.Tests.InterfaceTexts;

public sealed class KnownTextsTests
{
    [Theory]
    [InlineData("Localization/ForumTheme/ru.po")]
    [InlineData("Localization/ForumTheme/ky-KG.po")]
    [InlineData("Localization/ForumTheme-ru.po")]
    [InlineData("Localization/ForumTheme-ky-KG.po")]
    [InlineData("Localization/ru/ForumTheme.po")]
    public void Place_OfAModulesFile_IsTheModule(string path) =>
        Assert.Contains("ForumTheme", KnownTexts.PlacesOf(new PhysicalFileInfo(new FileInfo(Path.Join(Path.GetTempPath(), path)))));
}
