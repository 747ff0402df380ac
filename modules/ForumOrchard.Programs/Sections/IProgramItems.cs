using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Programs.Sections;

/// <summary>A section whose items belong to programs; a program's page shows its items.</summary>
public interface IProgramItems
{
    /// <summary>Heading above the items, in the current language.</summary>
    string ProgramHeading { get; }

    /// <summary>Order among the sections on a program's page, smallest first.</summary>
    int ProgramPosition { get; }

    /// <summary>The items on a program's page, in order. Uses an index, so that a page does not read items of other programs.</summary>
    /// <param name="culture">The language of the items.</param>
    /// <param name="program">The program's localization set.</param>
    IQuery<ContentItem> OfProgram(string culture, string program);
}
