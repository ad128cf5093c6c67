using RecordClearance.Contract;

namespace RecordClearance.Tests.Http;

/// <summary>A made-up person with made-up dockets.</summary>
public static class Casey
{
    public const string Docket = "9001-1-19 Wncr";
    public const string OtherDocket = "9002-3-21 Wncr";

    public static readonly Person Person = new(
        new("Maple, Casey Quill", "Casey", "Quill", "Maple"), DateOfBirth: new(1988, 2, 29));

    public static CaptureResult Capture(string docket = Docket, Person? person = null, DateOnly? dismissedOn = null) => new(
        "us-vt-portal",
        "https://publicportal.courts.vt.gov/Portal/Home/WorkspaceMode?p=0",
        new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero),
        person ?? Person,
        new(docket, Court: "Washington Unit", County: "Washington", Status: CaseStatus.Closed, Charges:
        [
            new("1", 1, "Disorderly Conduct", "13 VSA 1026(a)(1)", "MIS", "misdemeanor", OffenseOn: new(2019, 1, 3),
                Disposition: new(DispositionOutcome.Dismissed, "Dismissed by State", dismissedOn ?? new(2019, 5, 6))),
        ]),
        new Dictionary<string, Provenance> { ["/person/name/full"] = new("parties[0].name", "Maple, Casey Quill", "#party") },
        []);
}
