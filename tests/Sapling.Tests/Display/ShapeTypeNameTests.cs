using CsCheck;
using Sapling.Display.Descriptors;

namespace Sapling.Tests.Display;

public sealed class ShapeTypeNameTests
{
    [Theory]
    [InlineData("Views/Content-Publication.liquid", "Content__Publication")]
    [InlineData("Views/Content-Publication.Summary.liquid", "Content_Summary__Publication")]
    [InlineData("Views/PublicationPart.liquid", "PublicationPart")]
    [InlineData("Views/PublicationPart.Edit.cshtml", "PublicationPart_Edit")]
    [InlineData("Views/EventPart_Summary.cshtml", "EventPart_Summary")]
    [InlineData("Views/TextField-Area.Edit.cshtml", "TextField_Edit__Area")]
    [InlineData("Views/Items/Content-Page.liquid", "Content__Page")]
    [InlineData("Views/Parts/Title.liquid", "Parts_Title")]
    [InlineData("Views/Menu-main-menu.liquid", "Menu__main__menu")]
    public void ShapeType_OfTemplate_FollowsTheNamingRules(string path, string shapeType) =>
        Assert.Equal(shapeType, TemplateNames.ShapeType(path));

    [Theory]
    [InlineData("Views/News/Index.cshtml")]
    [InlineData("Views/_ViewImports.cshtml")]
    [InlineData("wwwroot/site.css")]
    public void ShapeType_OfAnotherFile_IsNull(string path) => Assert.Null(TemplateNames.ShapeType(path));

    [Fact]
    public void ShapeType_AnyAlternateAndDisplayType_ReadsAsAlternatesAreWritten()
    {
        var name = Gen.String[Gen.Char['A', 'Z'], 1, 8];

        Gen.Select(name, name, name).Sample((type, alternate, display) =>
            TemplateNames.ShapeType($"Views/{type}-{alternate}.{display}.liquid") == $"{type}_{display}__{alternate}");
    }
}
