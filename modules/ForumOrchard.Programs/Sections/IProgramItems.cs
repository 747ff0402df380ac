using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Programs.Sections;

/// <summary>A section whose items belong to programs; the page of a program shows its own.</summary>
public interface IProgramItems
{
    /// <summary>Above them, in the current language.</summary>
    string ProgramHeading { get; }

    /// <summary>Their place among those of other sections, the smallest first.</summary>
    int ProgramPosition { get; }

    /// <summary>What a program's page shows, in its order. It is found by an index, so that a page does not read the items of other programs.</summary>
    /// <param name="culture">The language of the items.</param>
    /// <param name="program">The program's localization set.</param>
    IQuery<ContentItem> OfProgram(string culture, string program);
}
