using ForumOrchard.Tests.Editing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;

namespace ForumOrchard.Tests.Pages;

public sealed class FieldTests(SharedSite site)
{
    [Theory]
    [InlineData("ru", true, "Да")]
    [InlineData("ru", false, "Нет")]
    [InlineData("en", true, "Yes")]
    public async Task BooleanField_Shown_SaysItInTheLanguageOfThePage(string culture, bool value, string expected)
    {
        var (page, _) = await new EditorForm(site) { Culture = culture }.RenderAsync(async (services, _) =>
        {
            var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync("BooleanField");
            shape.Properties["Value"] = value;
            return shape;
        });

        Assert.Equal(expected, page.QuerySelector(".value")!.TextContent);
    }
}
