using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;
using Sapling.Display.Shapes;

namespace Sapling.Tests.Display;

public sealed class ViewModelShapeTests
{
    [Fact]
    public async Task Create_PlainClass_IsTheClassAndAShape()
    {
        var shape = ViewModelShape<BookViewModel>.Create();
        shape.Metadata.Type = "Book";
        shape.Properties["Extra"] = 1;
        await shape.AddAsync("child", "2");

        var model = Assert.IsAssignableFrom<BookViewModel>(shape);
        Assert.Equal("untitled", model.Title);
        Assert.Equal("the model's own", model.Id);
        Assert.Null(shape.Id);
        Assert.Equal("Book", shape.Metadata.Type);
        Assert.Equal("2", Assert.Single(shape.Items).Position);
    }

    [Fact]
    public void Create_ClassThatIsAShape_IsThatClass() =>
        Assert.IsType<Shape>(ViewModelShape<Shape>.Create());

    [Fact]
    public void Create_SealedClass_SaysWhatToChange()
    {
        var error = Assert.Throws<TypeInitializationException>(() => ViewModelShape<SealedViewModel>.Create());

        Assert.Contains("not sealed", error.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_AnyModel_TakesItsValues()
    {
        var copy = (BookViewModel)ViewModelShape<BookViewModel>.Create();

        ViewModelShape<BookViewModel>.Copy(new BookViewModel { Title = "A Room of One's Own" }, copy);

        Assert.Equal("A Room of One's Own", copy.Title);
    }

    [Fact]
    public async Task Items_AddedInAnyOrder_StandByPosition()
    {
        IShape shape = new ShapeViewModel("List");
        foreach (var position in new[] { "10", "after", null, "2", "2" })
        {
            await shape.AddAsync(new ShapeViewModel("Item") { Id = $"{position ?? "none"}-{shape.Items.Count}" }, position);
        }

        Assert.Equal(["none-2", "2-3", "2-4", "10-0", "after-1"], shape.Items.Cast<IShape>().Select(item => item.Id));
    }

    public class BookViewModel
    {
        public string Title { get; set; } = "untitled";

        public string Id => "the model's own";
    }

    public sealed class SealedViewModel;
}
