namespace ForumOrchard.SearchMeasures.Corpus;

/// <summary>What samples are made of besides their subjects. <c>frames.json</c> holds it.</summary>
/// <param name="Places">Towns and districts.</param>
/// <param name="Authors">Made-up people, who are called Sample, Draft and the like.</param>
/// <param name="Rare">Words that only two or three samples have.</param>
/// <param name="Ru">Sentences in Russian.</param>
/// <param name="En">The same in English.</param>
internal sealed record Frames(Place[] Places, Author[] Authors, RareSentence[] Rare, FrameWords Ru, FrameWords En)
{
    public FrameWords In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>A town or a district.</summary>
internal sealed record Place(string Code, PlaceWords Ru, PlaceWords En)
{
    public PlaceWords In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>A place in one language.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">With the preposition.</param>
internal sealed record PlaceWords(string Name, string In);

/// <summary>Who wrote a sample.</summary>
internal sealed record Author(string Code, string Ru, string En)
{
    public string In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>A sentence with a word that is found hardly anywhere else.</summary>
/// <param name="Code">What judgements name.</param>
/// <param name="Only">The one language that its samples are in; null for both.</param>
/// <param name="Ru">In Russian.</param>
/// <param name="En">In English.</param>
internal sealed record RareSentence(string Code, string? Only, string Ru, string En)
{
    public string In(string culture) => culture == "ru" ? Ru : En;
}

/// <summary>The sentences of one language.</summary>
/// <param name="Mark">Says in each sample that it is one.</param>
/// <param name="Titles">Patterns by kind.</param>
/// <param name="Openings">Where and when.</param>
/// <param name="Fillers">What is said at every occasion.</param>
internal sealed record FrameWords(string Mark, Dictionary<string, string[]> Titles, string[] Openings, string[] Fillers);
