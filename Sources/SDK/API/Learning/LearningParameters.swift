// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getLearningAssignment`, open to those that are newer than this version.
public struct GetLearningAssignmentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `module`.
    @_alwaysEmitIntoClient public static var module: Self { "module" }
    /// `assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "assessment" }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public static var assessmentForm: Self { "assessmentForm" }
    /// `module.coverArt`.
    @_alwaysEmitIntoClient public static var moduleCoverArt: Self { "module.coverArt" }
    /// `step`.
    @_alwaysEmitIntoClient public static var step: Self { "step" }
    /// `step.moduleStep`.
    @_alwaysEmitIntoClient public static var stepModuleStep: Self { "step.moduleStep" }
}

/// A value of `defaultShareableContentObject` of `getLearningAssignmentStep`, open to those that are newer than this
/// version.
public struct GetLearningAssignmentStepDefaultShareableContentObject: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `First`.
    @_alwaysEmitIntoClient public static var first: Self { "First" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Next`.
    @_alwaysEmitIntoClient public static var next: Self { "Next" }
}

/// A value of `expand` of `getLearningAssignmentStep`, open to those that are newer than this version.
public struct GetLearningAssignmentStepExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `moduleStep`.
    @_alwaysEmitIntoClient public static var moduleStep: Self { "moduleStep" }
}

/// A value of `overdue` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `pass` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsPass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `sortBy` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RecommendedCompletionDate`.
    @_alwaysEmitIntoClient public static var recommendedCompletionDate: Self { "RecommendedCompletionDate" }
    /// `DateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "DateModified" }
}

/// A value of `types` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `states` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsStates: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `expand` of `getLearningAssignments`, open to those that are newer than this version.
public struct GetLearningAssignmentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ModuleSummary`.
    @_alwaysEmitIntoClient public static var moduleSummary: Self { "ModuleSummary" }
}

/// A value of `overdue` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `pass` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMePass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `sortBy` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RecommendedCompletionDate`.
    @_alwaysEmitIntoClient public static var recommendedCompletionDate: Self { "RecommendedCompletionDate" }
    /// `DateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "DateModified" }
}

/// A value of `types` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `states` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeStates: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `expand` of `getLearningAssignmentsMe`, open to those that are newer than this version.
public struct GetLearningAssignmentsMeExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ModuleSummary`.
    @_alwaysEmitIntoClient public static var moduleSummary: Self { "ModuleSummary" }
}

/// A value of `expand` of `getLearningModule`, open to those that are newer than this version.
public struct GetLearningModuleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public static var assessmentForm: Self { "assessmentForm" }
    /// `coverArt`.
    @_alwaysEmitIntoClient public static var coverArt: Self { "coverArt" }
}

/// A value of `expand` of `getLearningModuleVersion`, open to those that are newer than this version.
public struct GetLearningModuleVersionExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `assessmentForm`.
    @_alwaysEmitIntoClient public static var assessmentForm: Self { "assessmentForm" }
    /// `coverArt`.
    @_alwaysEmitIntoClient public static var coverArt: Self { "coverArt" }
}

/// A value of `types` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `sortOrder` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortBy` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `createddate`.
    @_alwaysEmitIntoClient public static var createddate: Self { "createddate" }
    /// `percentpassed`.
    @_alwaysEmitIntoClient public static var percentpassed: Self { "percentpassed" }
    /// `averagescore`.
    @_alwaysEmitIntoClient public static var averagescore: Self { "averagescore" }
}

/// A value of `expand` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rule`.
    @_alwaysEmitIntoClient public static var rule: Self { "rule" }
    /// `summaryData`.
    @_alwaysEmitIntoClient public static var summaryData: Self { "summaryData" }
}

/// A value of `statuses` of `getLearningModules`, open to those that are newer than this version.
public struct GetLearningModulesStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unpublished`.
    @_alwaysEmitIntoClient public static var unpublished: Self { "Unpublished" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Archived`.
    @_alwaysEmitIntoClient public static var archived: Self { "Archived" }
}

/// A value of `overdue` of `getLearningModulesAssignments`, open to those that are newer than this version.
public struct GetLearningModulesAssignmentsOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `assignmentStates` of `getLearningModulesAssignments`, open to those that are newer than this version.
public struct GetLearningModulesAssignmentsAssignmentStates: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotAssigned`.
    @_alwaysEmitIntoClient public static var notAssigned: Self { "NotAssigned" }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// A value of `expand` of `getLearningModulesAssignments`, open to those that are newer than this version.
public struct GetLearningModulesAssignmentsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `coverArt`.
    @_alwaysEmitIntoClient public static var coverArt: Self { "coverArt" }
}
